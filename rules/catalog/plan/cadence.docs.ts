/** What `plan/cadence` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./cadence.ts";

export const docs: RuleDocs = {
  title: "Give research a half-year",
  why: "Delivery fits a quarter. Research often has nothing measurable to show that soon.",
  how: "Plan the objective for a half-year with a review in the middle.",
  whenNot:
    "An exploration quarter, and an objective with a decision among its key results: they end within the quarter.",
  options: { months: "How many months a plan with research shall have at least." },
};

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", period: "quarter" }],
  bad: [{ text: "Find out whether churn modelling pays for us", period: "quarter", is: "quarter" }],
  looksBad: [
    { text: "Find out whether churn modelling pays for us", period: "half" },
    {
      text: "Find out whether churn modelling pays for us",
      period: "quarter",
      beside: ["The steering committee decides go or no-go by 15 November"],
    },
    {
      text: "Find out whether churn modelling pays for us",
      period: "quarter",
      options: { months: 3 },
    },
  ],
};
