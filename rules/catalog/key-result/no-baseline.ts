/** A target on a metric that moves, and nothing said about today. */
import { defineRule } from "../../define.ts";
import type { Reading } from "../../okr.ts";
import { saysDirection } from "../direction.ts";
import { shipsWithThreshold } from "../shipping.ts";
import { isFinding } from "../stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/no-baseline",
    scope: "keyResult",
    group: "measurable",
    // 99% of real key results have none, so it is a question and never more.
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 7,
    source: "OKR consortium; our method",
  },
  label: "no baseline",
  messages: {
    missing: "“{{words}}” from what? Say where it is today.",
    relative: "“{{words}}” of what? Say where it is today.",
  },
  check(kr, { plan }) {
    const { reading } = kr;
    const { kind, baseline, target } = reading;
    if (kind !== "outcome" || baseline || !target || target.value === null) return [];
    if (isFinding(kr, plan) || shipsWithThreshold(kr)) return [];
    if (target.relative) return [{ messageId: "relative", span: target.span, atMost: "nudge" }];
    if (!moves(reading) && !saysDirection(kr.text)) return [];
    if (isLimit(reading)) return [];
    return [{ messageId: "missing", span: target.span, atMost: "nudge" }];
  },
});

/** Whether the metric has a level today: a share, a time, money or a score, not a thing counted. */
function moves({ unit, technicalOnly, comparator }: Reading): boolean {
  if (comparator === "<" || comparator === "<=") return false;
  return technicalOnly || /^(?:%|h|min|s|ms|d|EUR|USD|points|of \d+)$/u.test(unit ?? "");
}

/** A level to hold, a guardrail, zero or all: today's level matters less than that it holds. */
function isLimit({ target, direction, roles }: Reading): boolean {
  if (direction === "hold" || roles.includes("guardrail")) return true;
  if (!target || target.value === 0) return true;
  return target.unit === "%" ? target.value === 100 : target.unit === `of ${target.value}`;
}
