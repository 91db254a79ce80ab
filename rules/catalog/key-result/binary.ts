/** Done or not done, where a level would show progress. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { explores, standsInBuild } from "../stands.ts";
import { flaggedWords } from "../words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/binary",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Google re:Work",
  },
  label: "yes or no",
  messages: {
    level: {
      what: "“{{words}}” is yes or no. Is there a level?",
      why: "A yes or no shows nothing until the last day, and halfway scores as nothing.",
      todo: "If it comes by degrees, write how much or how many by when.",
      ask: "How would halfway there look?",
    },
  },
  check(kr, { plan }) {
    const { binary, kind } = kr.reading;
    if (!binary || explores(kr, plan)) return [];
    // An output that does not stand has a graver finding already.
    if (kind !== "outcome" && !standsInBuild(kr, plan)) return [];
    return [{ messageId: "level", span: flaggedWords(kr) }];
  },
});

export const docs: RuleDocs = {
  title: "Prefer a level to a yes or no",
  why: "A level shows progress and can be scored between 0.0 and 1.0.",
  how: "Ask how halfway would look, and measure that.",
  whenNot: "Decisions, approvals and assessments are yes or no by nature.",
};

export const examples: RuleExamples = {
  good: [{ text: "6 of 9 teams route their calls through the gateway" }],
  bad: [{ text: "«First paying customer signed»", is: "level" }],
  looksBad: [
    {
      text: "Steering committee decides go or no-go on the churn model by 15 November",
      pattern: "exploration",
    },
  ],
};
