/** What `set/no-outcome` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./no-outcome.ts";

export const docs: RuleDocs = {
  title: "Have at least one outcome",
  why: "Every task can be done and the objective still fail.",
  how: "Add one figure that moves for users, customers or the business.",
  whenNot: "Exploration and research, where an answer is the result.",
  options: {
    share: "How many percent of an objective's key results shall be outcomes; 0 asks for one.",
  },
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
    {
      text: "Numbers on day five",
      beside: [
        "Month-end close from 11 to 5 working days",
        "ERP go-live",
        "Deploy the ERP connector",
      ],
      options: { share: 50 },
      is: "few",
    },
    {
      text: "The decision service can be relied on",
      beside: [
        "p99 of the decision service stays below 300 ms",
        "Availability of the decision service is at least 99.9%",
      ],
      is: "system",
    },
  ],
  looksBad: [
    {
      text: "Handlers rely on the suggested decision",
      beside: [
        "p99 of the decision service stays below 300 ms",
        "80% of handlers use the suggested decision every working day",
      ],
    },
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
