/** What `kr/too-long` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./too-long.ts";

export const docs: RuleDocs = {
  title: "Keep it short enough to remember",
  why: "What nobody can repeat steers nobody.",
  how: "Keep metric, start, target and date, and move conditions to the notes.",
  whenNot: "Up to 40 words pass.",
  options: { words: "The most words that a key result may have." },
};

const SHORT =
  "Median time from the first notice of a motor claim to the payment on the customer's account falls from 12 days to 5 days for all claims below two thousand euros";
const LONG = `${SHORT} that carry photographs, with the exception of claims that another insurer contests in court`;

export const examples: RuleExamples = {
  good: [{ text: "Median claim settlement falls from 12 days to 5 days" }],
  bad: [{ text: LONG, is: "words" }],
  looksBad: [{ text: SHORT }, { text: LONG, options: { words: 60 } }],
};
