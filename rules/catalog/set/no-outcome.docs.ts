/** What `set/no-outcome` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-outcome.ts";

export const docs: RuleDocs = {
  title: "Have at least one outcome",
  why: "Every task can be done and the objective still fail.",
  how: "Add one figure that moves for users, customers or the business.",
  whenNot: "Exploration and research, where an answer is the result.",
};

export const examples: RuleExamples = {
  good: [
    {
      text: "Numbers on day five",
      beside: ["Month-end close from 11 to 5 working days", "ERP go-live"],
    },
  ],
  bad: [
    {
      text: "Numbers on day five",
      beside: ["Deploy the ERP connector", "Publish 4 training videos"],
      is: "none",
    },
  ],
  looksBad: [
    {
      text: "Find out whether churn modelling pays for us",
      pattern: "exploration",
      beside: [
        "Baseline for churn measured in 2 regions",
        "Written assessment of the data signed off",
      ],
    },
  ],
};
