/** A unit that the house does not plan in. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { isUnit } from "../numbers.ts";

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
    other: {
      what: "“{{words}}”: the house plans in {{units}}.",
      why: "Plans in one set of units can be added up and compared.",
      todo: "Write it in one of the house's units.",
    },
  },
  check(kr, { options }) {
    const units = options.house?.units ?? [];
    const { target } = kr.reading;
    if (units.length === 0 || !target?.unit || !isUnit(target.unit)) return [];
    if (units.includes(target.unit)) return [];
    return [{ messageId: "other", span: target.span, data: { units: units.join(", ") } }];
  },
});

export const docs: RuleDocs = {
  title: "Keep to the house's units",
  why: "Plans in one set of units can be added up and compared.",
  how: "List the units under house.units in the configuration.",
  whenNot: "Silent unless the configuration lists units. Counts of things are free.",
};

const HOUSE = { units: ["%", "EUR", "h"] };

export const examples: RuleExamples = {
  good: [{ text: "Cost per claim falls from 41 EUR to 30 EUR", house: HOUSE }],
  bad: [{ text: "Cost per claim falls from 41 USD to «30 USD»", house: HOUSE, is: "other" }],
  looksBad: [
    { text: "60 customers renew by 15 December", house: HOUSE },
    { text: "Cost per claim falls from 41 USD to 30 USD" },
  ],
};
