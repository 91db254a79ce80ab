/** What `set/missing-adoption` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./missing-adoption.ts";

export const docs: RuleDocs = {
  title: "Ask whether people use it",
  why: "Deployed is not used. A set with no adoption and no satisfaction key result misses the user.",
  how: "Name the share of the intended users, how often, doing what.",
  whenNot: "Exploration, sets that build nothing, and sets with a satisfaction guardrail.",
};

const TECHNICAL = [
  "Model accuracy rises from 71% to 85%",
  "p99 of the scoring service is at most 120 ms",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Colleagues get unstuck without waiting in a queue",
      pattern: "build",
      beside: [...TECHNICAL, "80% of handlers use the suggested decision every working day"],
    },
  ],
  bad: [
    {
      text: "Colleagues get unstuck without waiting in a queue",
      pattern: "build",
      beside: TECHNICAL,
      is: "nobody",
    },
    {
      text: "The decision service can be relied on",
      beside: [
        "p99 of the decision service stays below 300 ms",
        "Availability of the decision service is at least 99.9%",
      ],
      is: "nobody",
    },
  ],
  looksBad: [
    {
      text: "A place people recommend to friends",
      beside: ["eNPS 12 → 30", "Fill 4 team-lead roles"],
    },
  ],
};
