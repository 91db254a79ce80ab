/** A decision that nobody is named to take. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { findDecision, namesBody } from "../decision.ts";
import { explores } from "../stands.ts";

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
    const span = explores(kr, plan) ? findDecision(kr.text) : null;
    return span && !namesBody(kr.text) ? [{ messageId: "nobody", span }] : [];
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
