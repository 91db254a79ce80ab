/** Effort was spent: nothing says what is different afterwards. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { isActivityInDisguise } from "../disguise.ts";
import { isEndState } from "../end-state.ts";
import { explores, standsInExploration } from "../stands.ts";
import { asSure, flaggedWords } from "../words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/activity",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 50,
    source: "Google re:Work; Castro",
  },
  label: "activity",
  messages: {
    effort: {
      what: "“{{words}}” says what you do, not what changes.",
      why: "Effort can be spent in full and help nobody.",
      todo: "Ask “so what?”: who does what differently afterwards, and by how much?",
      ask: "What will be different for whom once this is done?",
    },
    openSearch: {
      what: "“{{words}}” has no end: when is the question answered?",
      why: "In an exploration the result is an answer on paper, and an open search never gives one.",
      todo: "Name the finished assessment, the measured baseline or the decision and who takes it.",
      ask: "Which question must be answered, and who decides on the answer?",
    },
  },
  check(kr, { plan }) {
    const { kind, vanityCount } = kr.reading;
    if (kind !== "activity" || vanityCount || isEndState(kr)) return [];
    if (isActivityInDisguise(kr)) return [];
    if (standsInExploration(kr, plan)) return [];
    const messageId = explores(kr, plan) ? "openSearch" : "effort";
    return [{ messageId, span: flaggedWords(kr), ...asSure(kr) }];
  },
});

export const docs: RuleDocs = {
  title: "Say what changes, not what you do",
  why: "A team can hold every workshop on its list and change nothing. Words such as explore, help, support or take part describe effort.",
  how: "Ask “so what?” until the answer is somebody who does something differently, by how much.",
  whenNot:
    "In an exploration quarter or under a research objective a finished assessment, a measured baseline or a decision by a named body stands.",
};

export const examples: RuleExamples = {
  good: [
    { text: "Share of claims settled with no handler rises from 4% to 30% by 15 December" },
    { text: "60 non-analysts run a saved query each month" },
  ],
  bad: [
    { text: "«Hold prompt workshops» with the claims team", is: "effort" },
    {
      text: "«Explore survival models»",
      is: "openSearch",
      pattern: "exploration",
      objective: "Find out whether churn modelling pays for us",
    },
  ],
  looksBad: [
    {
      text: "Steering committee decides go or no-go on the churn model by 15 November",
      pattern: "exploration",
      objective: "Find out whether churn modelling pays for us",
    },
    { text: "Launch the loyalty card so that monthly churn falls from 5.1% to 3.4%" },
  ],
};
