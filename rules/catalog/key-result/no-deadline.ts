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
    missing: {
      what: "No date: by when?",
      why: "Without a date, or a period for the plan, it is never due.",
      todo: "Add a date, or set the plan's period and let its end count.",
      ask: "By when do you want to be there?",
    },
  },
  check(kr, { plan }) {
    if (kr.reading.deadline || plan.plan.period || kr.text.trim() === "") return [];
    return [{ messageId: "missing" }];
  },
});
