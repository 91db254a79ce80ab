/** Done or not done, where a level would show progress. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { explores } from "../stands.ts";

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
      what: "“{{words}}”: how many of how many?",
      why: "A yes or no shows nothing until the last day, and halfway scores as nothing.",
      todo: "If it comes by degrees, write how many of them by when.",
      ask: "How many are there, and how many are done today?",
    },
  },
  check(kr, { plan }) {
    const { binary, subject } = kr.reading;
    if (!binary || explores(kr, plan) || !subject || !isPlural(subject.text)) return [];
    return [{ messageId: "level", span: subject.span }];
  },
});

/** English plurals; other languages mark them in ways that a reader has to know. */
function isPlural(words: string): boolean {
  return /[^aiosu\W]s$/u.test(words.toLowerCase());
}

export const docs: RuleDocs = {
  title: "Prefer a level to a yes or no",
  why: "A level shows progress and can be scored between 0.0 and 1.0.",
  how: "Ask how halfway would look, and measure that.",
  whenNot: "Decisions, approvals and assessments are yes or no by nature.",
};

export const examples: RuleExamples = {
  good: [{ text: "6 of 9 teams route their calls through the gateway" }],
  bad: [{ text: "«Legacy cart endpoints» are gone", is: "level" }],
  looksBad: [
    { text: "Governance document merged" },
    {
      text: "Steering committee decides go or no-go on the churn model by 15 November",
      pattern: "exploration",
    },
  ],
};
