/** What `set/missing-operational` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./missing-operational.ts";

export const docs: RuleDocs = {
  title: "Ask whether it is fit to run",
  why: "What is slow, costly or down is not used twice.",
  how: "Add one level: a latency percentile, availability, error rate, cost per use, drift checks, time to retrain.",
  whenNot:
    "Exploration, sets that build or run no system (hiring, sales, school), and sets where an error rate, an outage or an incident is counted.",
};

const BESIDE = [
  "80% of handlers use the suggested decision every working day",
  "60 non-analysts run a saved query each month",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      pattern: "build",
      beside: [...BESIDE, "p99 of the decision service is at most 300 ms"],
    },
  ],
  bad: [{ text: "Simple claims settle themselves", pattern: "build", beside: BESIDE, is: "unrun" }],
  looksBad: [
    {
      text: "Good people say yes to us",
      beside: ["Time to hire 63 → 40 days", "Implement Workday recruiting module"],
    },
    {
      text: "Simple claims settle themselves",
      pattern: "build",
      beside: [...BESIDE, "Wrongly paid claims stay below 0.8% of paid volume"],
    },
    { text: "Simple claims settle themselves", pattern: "exploration", beside: BESIDE },
  ],
};
