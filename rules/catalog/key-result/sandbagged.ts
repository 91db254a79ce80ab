/** A target hardly above today. */
import { defineRule } from "../../define.ts";
import { stretch } from "../signs/ambition.ts";

export const rule = defineRule({
  meta: {
    id: "kr/sandbagged",
    scope: "keyResult",
    group: "ambition",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Google re:Work; Doerr",
    options: { step: { default: 5, min: 1, max: 50 } },
  },
  label: "small step",
  messages: {
    small: "{{from}} to {{to}} is a small step. Is it a stretch?",
  },
  check(kr, { settings }) {
    const step = stretch(kr.reading);
    if (!step || step.share * 100 >= settings.step || kr.keyResult.commitment === "committed")
      return [];
    return [{ messageId: "small", span: step.span, data: { from: step.from, to: step.to } }];
  },
});
