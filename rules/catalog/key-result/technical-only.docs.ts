/** What `kr/technical-only` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./technical-only.ts";

export const docs: RuleDocs = {
  title: "Name who gains from the technical metric",
  why: "Technical metrics mean nothing to the business, and a better F1 score is no benefit by itself.",
  how: "Say what the level lets users do, or link the key result to the parent that it feeds. Keep the number as a quality threshold.",
  whenNot:
    "Where it feeds a business key result. Beside an adoption or business key result, and in exploration, it is at most a nudge; an assessment or a measured baseline stands there. Outputs and activities have a graver finding, and care for live models is left alone. Run-time levels such as latency are operational, not technical only.",
};

export const examples: RuleExamples = {
  good: [
    { text: "8 of 10 callers reach the right desk first time" },
    { text: "p99 of the scoring service stays below 120 ms" },
  ],
  bad: [
    { text: "Improve arrival prediction («RMSE < 3 min»)", is: "nobody" },
    { text: "«F1 score of the routing model» rises from 0.71 to 0.85", is: "nobody" },
  ],
  looksBad: [
    { text: "Baseline measured for 2 of the use cases", pattern: "exploration" },
    {
      text: "F1 score of the routing model rises from 0.71 to 0.85",
      parents: ["Median claim settlement from 12 days to 5 days"],
      feeds: [1],
    },
    {
      text: "Raise intent-classifier accuracy so that 8 of 10 callers reach the right desk first time",
    },
  ],
};
