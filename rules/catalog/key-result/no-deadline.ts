/** No date in the text, and no period around it that would be one. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/no-deadline",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "off", standard: "nudge", strict: "nudge" },
    cost: 5,
    source: "Doerr",
  },
  label: "no date",
  messages: {
    missing: {
      what: "No date: until when?",
      why: "Without a date, or a period for the plan, it can be late for ever.",
      todo: "Add a date, or set the plan's period and let its end count.",
      ask: "Until when shall it be reached?",
    },
  },
  check(kr, { plan }) {
    if (kr.reading.deadline || plan.plan.period || kr.text.trim() === "") return [];
    return [{ messageId: "missing" }];
  },
});

export const docs: RuleDocs = {
  title: "Say until when",
  why: "A result without a date can be late for ever.",
  how: "Set the plan's period, or write the date into the key result where it is earlier.",
  whenNot: "When the plan has a period: its last day is the date.",
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40 by 15 December 2026", period: "none" }],
  bad: [{ text: "NPS rises from 30 to 40", period: "none", is: "missing" }],
  looksBad: [{ text: "NPS rises from 30 to 40", period: "quarter" }],
};
