/** What `plan/parent-unfed` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./parent-unfed.ts";

export const docs: RuleDocs = {
  title: "Feed the level above",
  why: "A plan that feeds no business key result is not part of the company's aims.",
  how: "Link key results to the parents that they move, and name openly what others feed.",
  whenNot: "Parents that another team feeds: set the finding aside for them.",
};

const PARENTS = [
  "Median claim settlement from 12 days to 5 days",
  "Cost per claim from 41 to 30 EUR",
];
const LINE = "30% of motor claims settled with no handler, up from 4%";

export const examples: RuleExamples = {
  good: [
    { text: "Simple claims settle themselves", beside: [LINE], parents: PARENTS, feeds: [1, 2] },
  ],
  bad: [
    { text: "Simple claims settle themselves", beside: [LINE], parents: PARENTS, is: "none" },
    {
      text: "Simple claims settle themselves",
      beside: [LINE],
      parents: PARENTS,
      feeds: [1],
      is: "one",
    },
  ],
  looksBad: [{ text: "Simple claims settle themselves", beside: [LINE] }],
};
