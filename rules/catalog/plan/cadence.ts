/** A research objective in a plan for a quarter. */
import { defineRule } from "../../define.ts";

/** Days; a half-year has 181 at least. */
const HALF_YEAR = 175;

export const rule = defineRule({
  meta: {
    id: "plan/cadence",
    scope: "plan",
    group: "ambition",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method",
  },
  label: "quarter for research",
  messages: {
    quarter: {
      what: "“{{objective}}” is research: plan it for a half-year.",
      why: "Research does not yield a measurable outcome every quarter.",
      todo: "Give it a half-year, with a review in the middle.",
      ask: "What could you know by the middle of the half-year?",
    },
  },
  check({ plan, objectives }) {
    if (!plan.period || days(plan.period) >= HALF_YEAR) return [];
    return objectives
      .filter(({ reading }) => reading.research)
      .map(({ id, text }) => ({
        messageId: "quarter",
        objectiveId: id,
        data: { objective: text.trim(), about: text },
      }));
  },
});

function days({ start, end }: { start: string; end: string }): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
