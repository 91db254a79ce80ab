/** A research objective in a plan for a quarter. */
import { defineRule } from "../../define.ts";
import type { Period } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { findDecision } from "../signs/decision.ts";

export const rule = defineRule({
  meta: {
    id: "plan/cadence",
    scope: "plan",
    group: "ambition",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method",
    options: { months: { default: 6, min: 1, max: 12 } },
  },
  label: "quarter for research",
  messages: {
    quarter: "“{{objective}}” is research: plan it for {{months}} months.",
  },
  check({ plan, objectives }, { settings: { months } }) {
    if (!plan.period || monthsOf(plan.period) >= months) return [];
    // An exploration quarter is a kind of quarter (method, section 4).
    if (plan.pattern === "exploration") return [];
    return objectives
      .filter(({ reading, keyResults }) => reading.research && !keyResults.some(endsInDecision))
      .map(({ id, text }) => ({
        messageId: "quarter",
        objectiveId: id,
        data: { objective: text.trim(), months: String(months), about: text },
      }));
  },
});

const endsInDecision = ({ text }: ReadKeyResult): boolean => findDecision(text) !== null;

/** To the nearest month: a half-year has 181 days at least. */
function monthsOf({ start, end }: Period): number {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return Math.round((days * 12) / 365);
}
