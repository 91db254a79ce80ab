/** What `plan/maintenance` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./maintenance.ts";

export const docs: RuleDocs = {
  title: "Plan for what is already live",
  why: "Models drift. A plan with only new development pays for the old ones in unplanned work.",
  how: "Add a key result for retraining, monitoring, data refresh or retirement.",
  whenNot:
    "Nothing is live, or a maintenance key result, or an operational one that names what is live, covers it.",
};

const GROWTH = ["Weekly readers rise from 42,000 to 60,000", "MRR rises from 14k to 18k EUR"];

export const examples: RuleExamples = {
  good: [
    {
      text: "Readers find the next article",
      live: ["article recommender"],
      beside: [...GROWTH, "p99 of the recommender is at most 300 ms"],
    },
  ],
  bad: [
    {
      text: "Readers find the next article",
      live: ["article recommender"],
      beside: GROWTH,
      is: "forgotten",
    },
    {
      text: "Readers find the next article",
      live: ["article recommender"],
      beside: [...GROWTH, "p99 of the search service is at most 300 ms"],
      is: "forgotten",
    },
  ],
  looksBad: [{ text: "Readers find the next article", beside: GROWTH }],
};
