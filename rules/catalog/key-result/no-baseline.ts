/** A target on a metric that moves, and nothing said about today. */
import { defineRule } from "../../define.ts";
import type { Reading } from "../../okr.ts";
import { saysDirection } from "../direction.ts";
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
    missing: {
      what: "“{{words}}” from what? Say where it is today.",
      why: "Without today's level nobody can tell a stretch from a formality.",
      todo: "Add “from …”. If nobody knows, measuring it is the first key result.",
      ask: "What is it today?",
    },
    relative: {
      what: "“{{words}}” of what? Say where it is today.",
      why: "A change without a start cannot be checked.",
      todo: "Add today's level: “from … to …”.",
      ask: "What is it today?",
    },
  },
  check(kr, { plan }) {
    const { reading } = kr;
    const { kind, baseline, target } = reading;
    if (kind !== "outcome" || baseline || !target || target.value === null) return [];
    if (isFinding(kr, plan)) return [];
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
  return target?.value === 0 || (target?.unit === "%" && target.value === 100);
}
