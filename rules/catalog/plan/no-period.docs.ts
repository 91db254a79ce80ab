/** What `plan/no-period` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-period.ts";

export const docs: RuleDocs = {
  title: "Give the plan its period",
  why: "A plan without a period is never over, and each of its lines would need a date of its own.",
  how: "Set the period once, in the plan's details or as a line such as “Period: Q1 2027”.",
  whenNot:
    "When the plan has a period, and where only a few lines lack a date: those are asked for it themselves.",
};

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      period: "quarter",
      beside: ["NPS rises from 30 to 40", "Calls fall from 40 to 20 a day", "Churn 5% to 3%"],
    },
  ],
  bad: [
    {
      text: "Simple claims settle themselves",
      period: "none",
      beside: ["NPS rises from 30 to 40", "Calls fall from 40 to 20 a day", "Churn 5% to 3%"],
      is: "missing",
    },
  ],
  looksBad: [
    {
      text: "Simple claims settle themselves",
      period: "none",
      beside: [
        "NPS rises from 30 to 40 by 15 December 2026",
        "Calls fall from 40 to 20 a day by 15 December 2026",
        "Churn falls from 5% to 3%",
      ],
    },
  ],
};
