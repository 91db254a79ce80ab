/** A date that is over, or later than the plan. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/deadline-outside",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
  },
  label: "date outside the plan",
  messages: {
    over: {
      what: "“{{words}}” is over.",
      why: "A key result with a past date can no longer be steered by.",
      todo: "Score it and close it, or set a date that is still to come.",
      ask: "When shall it be reached?",
    },
    late: {
      what: "“{{words}}” is after the plan ends on {{end}}.",
      why: "What is due later cannot be scored at the end of this plan.",
      todo: "Say which level shall be reached by the end of this plan.",
      ask: "How far will it be when this plan ends?",
    },
  },
  check(kr, { plan, options }) {
    const { deadline } = kr.reading;
    if (!deadline?.end) return [];
    const { period } = plan.plan;
    if (period && deadline.end > period.end) {
      return [{ messageId: "late", span: deadline.span, data: { end: period.end } }];
    }
    // Within a plan's own period a date may be over: the plan may be on review.
    if (period && deadline.end >= period.start) return [];
    return deadline.end < options.today ? [{ messageId: "over", span: deadline.span }] : [];
  },
});

export const docs: RuleDocs = {
  title: "Keep the date inside the plan",
  why: "A past date cannot be steered by, and one after the plan's end cannot be scored with it.",
  how: "Set a date inside the plan's period, or drop it and let the period's end count.",
  whenNot: "A date that has passed within the plan's own period: that is for the review.",
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40 by 15 December 2026" }],
  bad: [
    { text: "NPS rises from 30 to 40 «by 15 March 2024»", period: "none", is: "over" },
    { text: "NPS rises from 30 to 40 «by 15 March 2027»", is: "late" },
  ],
  looksBad: [{ text: "NPS rises from 30 to 40 by 2 October 2026" }],
};
