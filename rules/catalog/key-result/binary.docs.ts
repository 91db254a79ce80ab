/** What `kr/binary` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./binary.ts";

export const docs: RuleDocs = {
  title: "Prefer a level to a yes or no",
  why: "A level shows progress and can be scored between 0.0 and 1.0.",
  how: "Ask how halfway would look, and measure that.",
  whenNot: "Decisions, approvals and assessments are yes or no by nature.",
};

export const examples: RuleExamples = {
  good: [{ text: "6 of 9 teams route their calls through the gateway" }],
  bad: [{ text: "«Legacy cart endpoints» are gone", is: "level" }],
  looksBad: [
    { text: "Big tenants moved to a shard of their own (6 of 17 today)" },
    { text: "Governance document merged" },
    { text: "Implement SAP SuccessFactors by March" },
    { text: "Plant managers decide on the roll-out by 15 March on written evidence" },
    {
      text: "Steering committee decides go or no-go on the churn model by 15 November",
      pattern: "exploration",
    },
  ],
};
