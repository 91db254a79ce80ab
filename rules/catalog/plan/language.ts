/** The plan is in a language that the coach does not read. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/language",
    scope: "plan",
    group: "clarity",
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 0,
    source: "Our method",
    anyLanguage: true,
  },
  label: "another language",
  messages: {
    unknown: "The coach reads English and German; this looks like neither.",
  },
  check({ plan, readable }) {
    if (readable) return [];
    return [{ messageId: "unknown", data: { about: plan.objectives[0]?.text ?? "" } }];
  },
});
