/** An open slot of a suggestion that still waits for its number. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/open-slot",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 3,
    source: "Our method",
    anyLanguage: true,
  },
  label: "open number",
  messages: {
    open: "“{{words}}” waits for a number that only you know.",
  },
  check: (kr) => kr.reading.slots.map(({ span }) => ({ messageId: "open", span })),
});
