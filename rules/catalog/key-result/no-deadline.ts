/** No date in the text, and no period around it that would be one. */
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
    missing: "No date: by when?",
  },
  check(kr, { plan }) {
    if (kr.reading.deadline || plan.plan.period || kr.text.trim() === "") return [];
    // Where most lines lack it, the plan is asked for its period, once.
    if (plan.undated > 0) return [];
    return [{ messageId: "missing" }];
  },
});
