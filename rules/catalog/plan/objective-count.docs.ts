/** What `plan/objective-count` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./objective-count.ts";

export const docs: RuleDocs = {
  title: "Three objectives, five at most",
  why: "Focus is what an objective is for.",
  how: "Keep the three that matter most and park the rest.",
  whenNot: "Plans that hold several teams: give each its own.",
  options: {
    few: "More objectives than this are a question.",
    most: "More objectives than this are too many.",
  },
};

const LINES = ["NPS rises from 30 to 40", "WAU 42k"];
const ONE = [{ text: "Night shifts get quiet", keyResults: LINES }];
const TWO = [...ONE, { text: "Newsletters that people forward", keyResults: LINES }];
const THREE = [...TWO, { text: "Numbers on day five", keyResults: LINES }];
const FIVE = [
  ...THREE,
  { text: "Answers before people get angry", keyResults: LINES },
  { text: "First weeks feel effortless", keyResults: LINES },
];

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", objectives: ONE }],
  bad: [
    { text: "Simple claims settle themselves", objectives: THREE, is: "several" },
    { text: "Simple claims settle themselves", objectives: FIVE, is: "many" },
  ],
  looksBad: [
    { text: "Simple claims settle themselves", objectives: TWO },
    { text: "Simple claims settle themselves", objectives: FIVE, options: { few: 6, most: 6 } },
  ],
};
