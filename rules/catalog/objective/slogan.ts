/** Big words, and nobody who gains. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findVague } from "../vague.ts";

export const rule = defineRule({
  meta: {
    id: "objective/slogan",
    scope: "objective",
    group: "outcome",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Wodtke; OKR consortium",
  },
  label: "slogan",
  messages: {
    nobody: {
      what: "“{{words}}”: for whom?",
      why: "Nobody can disagree with a slogan, so it decides nothing.",
      todo: "Name who gains and what is different for them.",
      ask: "Who gains, and what is different for them?",
    },
  },
  check({ text, reading }) {
    if (!reading.slogan || reading.task || !findVague(text)) return [];
    const start = text.length - text.trimStart().length;
    return [{ messageId: "nobody", span: { start, end: text.trimEnd().length } }];
  },
});

export const docs: RuleDocs = {
  title: "Name who gains",
  why: "“World-class AI” decides nothing: no choice follows from it.",
  how: "Name the people who gain and what is different for them.",
  whenNot: "Short and vivid objectives that name their people.",
};

export const examples: RuleExamples = {
  good: [{ text: "Handlers decide simple claims in one sitting" }],
  bad: [{ text: "«World-class AI excellence»", is: "nobody" }],
  looksBad: [
    { text: "Better nights for engineers on call" },
    { text: "Simple motor claims settle themselves" },
  ],
};
