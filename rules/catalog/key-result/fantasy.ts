/** A target out of all proportion to today. */
import { defineRule } from "../../define.ts";
import { stretch } from "../signs/ambition.ts";

export const rule = defineRule({
  meta: {
    id: "kr/fantasy",
    scope: "keyResult",
    group: "ambition",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Google re:Work; Castro",
    options: { times: { default: 10, min: 2, max: 1_000 } },
  },
  label: "giant leap",
  messages: {
    leap: "{{from}} to {{to}} is a leap. What makes it possible?",
  },
  check(kr, { settings }) {
    const step = stretch(kr.reading);
    if (!step || step.share < settings.times - 1) return [];
    return [{ messageId: "leap", span: step.span, data: { from: step.from, to: step.to } }];
  },
});
