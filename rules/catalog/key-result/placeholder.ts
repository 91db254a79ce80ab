/** `X %`, `TBD`: a number promised and not given. */
import { defineRule } from "../../define.ts";
import { findStandIn } from "../signs/stand-in.ts";

export const rule = defineRule({
  meta: {
    id: "kr/placeholder",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 25,
    source: "Our method",
    anyLanguage: true,
  },
  label: "placeholder",
  messages: {
    number: "“{{words}}” still stands for a number.",
    line: "“{{words}}” still stands for a key result.",
  },
  check(kr) {
    const standIn = findStandIn(kr);
    if (standIn) return [{ messageId: "line", span: standIn }];
    const span = kr.reading.placeholders[0];
    if (!span) return [];
    // Beside a level that is given it may be a name.
    return [{ messageId: "number", span, ...(kr.reading.target ? { atMost: "warning" } : {}) }];
  },
});
