/** A date that is over, or later than the plan. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/deadline-outside",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
    options: { grace: { default: 0, min: 0, max: 92 } },
  },
  label: "date outside the plan",
  messages: {
    over: "“{{words}}” has passed.",
    late: "“{{words}}” is after the end of the plan, {{end}}.",
  },
  check(kr, { plan, options, settings }) {
    const { deadline } = kr.reading;
    if (!deadline?.end) return [];
    const { period } = plan.plan;
    if (period && deadline.end > dayAfter(period.end, settings.grace)) {
      return [
        { messageId: "late", span: deadline.span, data: { end: period.label || period.end } },
      ];
    }
    // Within a plan's own period a date may be over: the plan may be on review.
    if (period && deadline.end >= period.start) return [];
    return deadline.end < options.today ? [{ messageId: "over", span: deadline.span }] : [];
  },
});

/** The day that many days later, as it is written in a plan. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
