/** What `kr/no-deadline` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-deadline.ts";

export const docs: RuleDocs = {
  title: "Say until when",
  why: "A result without a date can be late for ever.",
  how: "Set the plan's period, or write the date into the key result where it is earlier.",
  whenNot:
    "When the plan has a period: its last day is the date. Where most lines lack a date the plan is asked for its period, once.",
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40 by 15 December 2026", period: "none" }],
  bad: [{ text: "NPS rises from 30 to 40", period: "none", is: "missing" }],
  looksBad: [
    { text: "NPS rises from 30 to 40", period: "quarter" },
    {
      text: "NPS rises from 30 to 40",
      period: "none",
      beside: ["Calls fall from 40 to 20 a day", "Churn falls from 5% to 3%"],
    },
  ],
};
