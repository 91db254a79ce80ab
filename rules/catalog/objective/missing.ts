/** Key results without an objective above them. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "objective/missing",
    scope: "objective",
    group: "clarity",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Doerr",
  },
  label: "no objective",
  messages: {
    missing: {
      what: "These key results have no objective. What are they for?",
      why: "Without the reason above them nobody can tell whether the figures are the right ones.",
      todo: "Write in one line what shall be different, and for whom.",
      ask: "What shall be different, and for whom?",
    },
  },
  check: ({ text, keyResults }) =>
    text.trim() === "" && keyResults.length > 0 ? [{ messageId: "missing" }] : [],
});

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
