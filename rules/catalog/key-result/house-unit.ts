/** A unit that the house does not plan in. */
import { defineRule } from "../../define.ts";
import { isUnit } from "../signs/numbers.ts";

export const rule = defineRule({
  meta: {
    id: "kr/house-unit",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 5,
    source: "House rules",
  },
  label: "house unit",
  messages: {
    other: "“{{words}}”: the house plans in {{units}}.",
  },
  check(kr, { options }) {
    const units = options.house?.units ?? [];
    const { target } = kr.reading;
    if (units.length === 0 || !target?.unit || !isUnit(target.unit)) return [];
    if (units.includes(target.unit)) return [];
    return [{ messageId: "other", span: target.span, data: { units: units.join(", ") } }];
  },
});
