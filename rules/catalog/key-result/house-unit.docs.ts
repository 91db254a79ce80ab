/** What `kr/house-unit` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./house-unit.ts";

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
