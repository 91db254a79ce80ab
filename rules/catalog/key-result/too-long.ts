/** A key result that nobody will remember. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

/** Words: the longest good key results of the labelled corpus stay below. */
const LIMIT = 40;

export const rule = defineRule({
  meta: {
    id: "kr/too-long",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 5,
    source: "Wodtke",
  },
  label: "long",
  messages: {
    words: {
      what: "{{count}} words: nobody will remember this one.",
      why: "A key result steers only if the team can say it from memory.",
      todo: "Keep metric, start, target and date; move the rest to the notes.",
    },
  },
  check(kr) {
    const count = kr.text.split(/\s+/u).filter((word) => word !== "").length;
    return count > LIMIT ? [{ messageId: "words", data: { count: String(count) } }] : [];
  },
});

export const docs: RuleDocs = {
  title: "Keep it short enough to remember",
  why: "What nobody can repeat steers nobody.",
  how: "Keep metric, start, target and date, and move conditions to the notes.",
  whenNot: "Up to 40 words pass.",
};

const LONG =
  "Median time from the first notice of a motor claim to the payment on the customer's account falls from 12 days to 5 days for all claims below two thousand euros that carry photographs, with the exception of claims that another insurer contests in court";

export const examples: RuleExamples = {
  good: [{ text: "Median claim settlement falls from 12 days to 5 days" }],
  bad: [{ text: LONG, is: "words" }],
  looksBad: [{ text: LONG.slice(0, LONG.indexOf(" that carry")) }],
};
