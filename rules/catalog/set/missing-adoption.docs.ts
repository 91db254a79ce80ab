/** What `set/missing-adoption` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./missing-adoption.ts";

export const docs: RuleDocs = {
  title: "Ask whether people use it",
  why: "Deployed is not used. A set with no adoption and no satisfaction key result misses the user.",
  how: "Name the share of the intended users, how often, doing what.",
  whenNot:
    "Exploration, sets that build nothing (hiring, sales, a clean-up, compliance), care for what is live already, sets that say what people do with it or how content they are, and running a thing whose use another objective asks for.",
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
      text: "Line crews know where a tree will hit the wire before the storm does",
      beside: [
        "Retrain the vegetation model on the new imagery",
        "Crews open the risk map before dispatch on 9 of 10 storm days",
      ],
    },
    {
      text: "Clean up",
      beside: ["14 dead dashboards removed", "Cloud bill per store and month from 61 to 45 EUR"],
    },
    {
      text: "The regulator finds nothing on its visit in March",
      beside: ["100% of production models monitored for drift", "11 open audit points closed"],
    },
    {
      text: "Our live models stay reliable",
      beside: [
        "Availability of the scoring service is at least 99.5%",
        "Downtime of the bone age model falls from 9 to 2 hours a month",
      ],
    },
    {
      text: "The thing doesn't fall over",
      beside: [
        "p95 answer latency falls from 7 s to 3 s",
        "Fallback to a human in under 30 s when the model is down",
      ],
      objectives: [
        {
          text: "Customers get a right answer in the first reply",
          keyResults: ["80% of agents use the drafted reply every working day"],
        },
      ],
    },
    {
      text: "A place people recommend to friends",
      beside: ["eNPS 12 → 30", "Fill 4 team-lead roles"],
    },
  ],
};
