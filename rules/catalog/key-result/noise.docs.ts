/** What `kr/noise` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./noise.ts";

export const docs: RuleDocs = {
  title: "Keep the sentence clean",
  why: "Owners, priorities and links change during the quarter; the result does not.",
  how: "Keep tags, owners, links and marks beside the key result, not in it.",
  whenNot: "Tags that are all the line has.",
};

export const examples: RuleExamples = {
  good: [{ text: "Payment timeouts stay below 0.4%" }],
  bad: [
    {
      text: "«[P1]» Payment timeouts stay below 0.4%",
      is: "tag",
      fixed: "Payment timeouts stay below 0.4%",
    },
    {
      text: "Payment timeouts stay below 0.4% «@mei»",
      is: "tag",
      fixed: "Payment timeouts stay below 0.4%",
    },
    {
      text: "Payment timeouts stay below 0.4% «(https://wiki.example.com/x)»",
      is: "tag",
      fixed: "Payment timeouts stay below 0.4%",
    },
  ],
  looksBad: [{ text: "p99 of the scoring service stays below 120 ms" }],
};
