/** A decision that nobody is named to take. */
import { defineRule } from "../../define.ts";
import { findDecision, namesBody } from "../signs/decision.ts";
import { findAnyPhrase } from "../signs/house.ts";
import { explores } from "../signs/stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/undecided",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
    options: { bodies: { default: [] } },
  },
  label: "nobody decides",
  messages: {
    nobody: "“{{words}}”: who decides?",
  },
  check(kr, { plan, settings }) {
    const span = explores(kr, plan) ? findDecision(kr.text) : null;
    if (!span || namesBody(kr.text) || findAnyPhrase(kr.text, settings.bodies)) return [];
    return [{ messageId: "nobody", span }];
  },
});
