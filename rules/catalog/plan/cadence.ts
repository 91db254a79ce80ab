/** A research objective in a plan for a quarter. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
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

export const docs: RuleDocs = {
  title: "Give research a half-year",
  why: "Delivery fits a quarter. Research often has nothing measurable to show that soon.",
  how: "Plan the objective for a half-year with a review in the middle.",
  whenNot:
    "Short assessments that end in a decision within the quarter may stay; set this aside for them.",
};

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", period: "quarter" }],
  bad: [{ text: "Find out whether churn modelling pays for us", period: "quarter", is: "quarter" }],
  looksBad: [{ text: "Find out whether churn modelling pays for us", period: "half" }],
};
