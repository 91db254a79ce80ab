/** Counts the team's own production, with no word on what comes of it. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { isActivityInDisguise } from "../disguise.ts";
import { isEndState } from "../end-state.ts";
import { explores } from "../stands.ts";
import { asSure, flaggedWords } from "../words.ts";

/** A count can be of what others did: the reader has to be surer here than elsewhere. */
const SURE = 0.7;

export const rule = defineRule({
  meta: {
    id: "kr/vanity-count",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 50,
    source: "Doerr; Gothelf",
  },
  label: "vanity count",
  messages: {
    produced: {
      what: "“{{words}}” counts what you make, not what comes of it.",
      why: "The count can be reached with things that nobody wants.",
      todo: "Count what others do with them: who uses how many, how often, with which result?",
      ask: "What would be different if all of them were there tomorrow?",
    },
    held: {
      what: "“{{words}}” counts how often you do it, not what comes of it.",
      why: "The count can be reached and nobody be better off.",
      todo: "Say what the people in it do differently afterwards, and how many of them.",
      ask: "What do people do differently afterwards?",
    },
  },
  check(kr, { plan }) {
    const { vanityCount, kind } = kr.reading;
    if (!vanityCount || kind === "outcome" || isEndState(kr) || isActivityInDisguise(kr)) return [];
    const messageId = kind === "activity" ? "held" : "produced";
    const span = flaggedWords(kr);
    return [
      { messageId, span, ...(explores(kr, plan) ? { atMost: "warning" } : asSure(kr, SURE)) },
    ];
  },
});

export const docs: RuleDocs = {
  title: "Count effects, not pieces",
  why: "Five models, eight notebooks, twelve posts: a count of the team's own production says that it was busy.",
  how: "Turn the count round: how many people use it, how often, and what do they get done with it?",
  whenNot:
    "Hires, and counts of what others choose to do, such as sign-ups or contributions. In exploration it is at most a warning.",
};

export const examples: RuleExamples = {
  good: [{ text: "8,000 subscribers open the newsletter each month" }],
  bad: [
    { text: "«Publish 8 notebooks» on feature quality", is: "produced" },
    { text: "«Hold 3 labelling workshops»", is: "held" },
  ],
  looksBad: [{ text: "6 new maintainers from outside the company" }, { text: "Hire 2 designers" }],
};
