/** A target on a metric that moves, and nothing said about today. */
import { defineRule } from "../../define.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { saysDirection } from "../signs/direction.ts";
import { holdsLevel } from "../signs/guarded.ts";
import { shipsWithThreshold } from "../signs/shipping.ts";
import { isFinding } from "../signs/stands.ts";
import { anyWord } from "../signs/word-list.ts";

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
    if (kr.keyResult.commitment === "committed") return [];
    if (isFinding(kr, plan) || shipsWithThreshold(kr)) return [];
    if (target.relative) {
      return [
        { messageId: asRatio(kr) ? "missing" : "relative", span: target.span, atMost: "nudge" },
      ];
    }
    if (!moves(kr) && !saysDirection(kr.text)) return [];
    if (isLimit(kr)) return [];
    return [{ messageId: "missing", span: target.span, atMost: "nudge" }];
  },
});

/** Whether the metric has a level today: a share, a time, money or a score, not a thing counted. */
function moves({ text, reading: { unit, technicalOnly, comparator } }: ReadKeyResult): boolean {
  if (comparator === "<" || comparator === "<=") return false;
  return technicalOnly || LEVEL.test(unit ?? "") || INDEX().test(text);
}

const LEVEL = /^(?:%|h|min|s|ms|d|weeks|months|years|EUR|USD|GBP|CHF|points|of \d+)$/u;
/** Scores that carry no unit. */
const INDEX = anyWord("e?nps csat dso mttr promoter_score");

/** A level that holds, is owed or is all: what it is today matters less than that it is kept. */
function isLimit(kr: ReadKeyResult): boolean {
  const { target, unit } = kr.reading;
  if (holdsLevel(kr) || SERVICE_LEVEL().test(kr.text) || SAVED().test(kr.text)) return true;
  if (!target || target.value === 0) return true;
  return unit === "%" ? target.value === 100 : target.unit === `of ${target.value}`;
}

/** A saving is a difference already. */
const SAVED = anyWord("saved saving savings gespart eingespart ersparnis einsparung*");

const SERVICE_LEVEL = anyWord("availability uptime sla slo error_budget verfügbarkeit");

/** "Pipeline coverage 3x", "60 pupils twice a week": a level, and no multiple of today's. */
function asRatio({ text, reading: { target } }: ReadKeyResult): boolean {
  return /^\d[\d.,]*$/.test(target?.text.trim() ?? "") || RATIO().test(text);
}

const RATIO = anyWord("coverage ratio deckung verhältnis");
