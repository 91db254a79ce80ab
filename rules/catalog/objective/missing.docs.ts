/** What `objective/missing` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./missing.ts";

export const docs: RuleDocs = {
  title: "Say what the key results are for",
  why: "Key results measure an aim. Without the aim there is no telling whether they are the right ones.",
  how: "One line: what shall be different, and for whom.",
  whenNot: "Never: even a plain sentence helps.",
};

const LINES = ["Median claim settlement falls from 12 days to 5 days"];

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", beside: LINES }],
  bad: [{ text: "", beside: LINES, is: "missing" }],
  looksBad: [{ text: "" }],
};
