/** A target hardly above today. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { stretch } from "../ambition.ts";

export const rule = defineRule({
  meta: {
    id: "kr/sandbagged",
    scope: "keyResult",
    group: "ambition",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Google re:Work; Doerr",
  },
  label: "small step",
  messages: {
    small: {
      what: "{{from}} to {{to}} is a small step. Is it a stretch?",
      why: "OKRs are set so that reaching about 70% is a success; a sure thing teaches nothing.",
      todo: "Aim at a level that you reach in seven of ten tries, or mark it as committed.",
      ask: "Which level would you be proud of?",
    },
  },
  check(kr) {
    const step = stretch(kr.reading);
    if (!step || step.share >= 0.05 || kr.keyResult.commitment === "committed") return [];
    return [{ messageId: "small", span: step.span, data: { from: step.from, to: step.to } }];
  },
});

export const docs: RuleDocs = {
  title: "Aim beyond the sure thing",
  why: "A team at 100% quarter after quarter sets its targets too low.",
  how: "Aim at a level that you would reach in about seven of ten tries.",
  whenNot:
    "Committed key results, and levels near their ceiling: from 99.90% to 99.95% halves what is left. The coach has no history of the team to compare with.",
};

export const examples: RuleExamples = {
  good: [{ text: "First-contact resolution rises from 41% to 55%" }],
  bad: [{ text: "Raise weekly readers from «42,000 to 43,000»", is: "small" }],
  looksBad: [
    { text: "Availability rises from 99.90% to 99.95%" },
    { text: "Raise weekly readers from 42,000 to 43,000", commitment: "committed" },
  ],
};
