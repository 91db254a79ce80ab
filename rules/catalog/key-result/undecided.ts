/** A decision that nobody is named to take. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { standsInExploration } from "../stands.ts";

const DECIDE =
  /\b(?:deci(?:de[sd]?|sion)|go\s?\/?\s?(?:or\s)?no[- ]?go|entscheid\w*|entschieden)\b/iu;
const BODY =
  /\b(?:committee|board|council|sponsor|director|head of|cto|cio|cdo|ceo|cfo|vp|manager|lead(?:ership)?|owner|panel|jury|steering|gremium|ausschuss|vorstand|leitung|lenkungs\w*|by the \w+|with the \w+)\b/iu;

export const rule = defineRule({
  meta: {
    id: "kr/undecided",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
  },
  label: "nobody decides",
  messages: {
    nobody: {
      what: "“{{words}}”: who decides?",
      why: "A decision that nobody owns is put off to the next quarter.",
      todo: "Name the person or the body that decides, and on which evidence.",
      ask: "Who takes the decision, and on which evidence?",
    },
  },
  check(kr, { plan }) {
    if (!standsInExploration(kr, plan)) return [];
    const match = DECIDE.exec(kr.text);
    if (!match || BODY.test(kr.text)) return [];
    return [
      { messageId: "nobody", span: { start: match.index, end: match.index + match[0].length } },
    ];
  },
});

export const docs: RuleDocs = {
  title: "Name who decides",
  why: "In exploration a decision may be the result, if somebody is there to take it.",
  how: "Name the body, the date and the evidence: “the steering committee decides go or no-go on the pilot's figures by 15 November”.",
  whenNot: "Outside exploration and research, where a decision is a step on the way.",
};

const OBJECTIVE = "Find out whether churn modelling pays for us";

export const examples: RuleExamples = {
  good: [
    {
      text: "The steering committee decides go or no-go on the churn model by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
    },
  ],
  bad: [
    {
      text: "«Decide» go or no-go on the churn model by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
      is: "nobody",
    },
  ],
  looksBad: [
    {
      text: "Holdout figures for all 3 regions are published by 15 November",
      objective: OBJECTIVE,
      pattern: "exploration",
    },
  ],
};
