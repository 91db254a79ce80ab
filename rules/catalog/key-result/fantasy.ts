/** A target out of all proportion to today. */
import { defineRule } from "../../define.ts";
import { stretch } from "../ambition.ts";

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
    leap: {
      what: "{{from}} to {{to}} is a leap. What makes it possible?",
      why: "A target that nobody believes in steers nobody.",
      todo: "Name what makes it possible, or aim at the first step.",
      ask: "What would have to be true for this to happen in the period?",
    },
  },
  check(kr, { settings }) {
    const step = stretch(kr.reading);
    if (!step || step.share < settings.times - 1) return [];
    return [{ messageId: "leap", span: step.span, data: { from: step.from, to: step.to } }];
  },
});
