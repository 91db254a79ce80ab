/** A key result without a link to the level above. */
import { defineRule } from "../../define.ts";
import { feeds } from "../signs/stands.ts";

export const rule = defineRule({
  meta: {
    id: "kr/feeds-nothing",
    scope: "keyResult",
    group: "alignment",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method; Doerr",
  },
  label: "feeds nothing",
  messages: {
    loose: "Feeds no business key result. Which one does it move?",
  },
  check(kr, { plan }) {
    const { roles, direction, kind, technicalOnly } = kr.reading;
    if (plan.plan.parents.length === 0 || feeds(kr)) return [];
    // What is no outcome yet has a graver finding; a technical one is asked for its link already.
    if (kind !== "outcome" || technicalOnly) return [];
    if (roles.includes("guardrail") || roles.includes("maintenance") || direction === "hold")
      return [];
    return [{ messageId: "loose" }];
  },
});
