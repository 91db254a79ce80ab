/** What `kr/house-phrase` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./house-phrase.ts";

export const docs: RuleDocs = {
  title: "Keep to the house's words",
  why: "One word for one thing keeps plans of many teams readable side by side.",
  how: "List phrases under house.avoid in the configuration, each with what to say in its place.",
  whenNot: "Silent unless the configuration lists phrases.",
};

const HOUSE = { avoid: [{ phrase: "synergy" }, { phrase: "clients", instead: "customers" }] };

export const examples: RuleExamples = {
  good: [{ text: "60 customers renew by 15 December", house: HOUSE }],
  bad: [
    { text: "«Synergy» score rises from 30 to 40", house: HOUSE, is: "avoid" },
    {
      text: "60 «clients» renew by 15 December",
      house: HOUSE,
      is: "instead",
      fixed: "60 customers renew by 15 December",
    },
  ],
  looksBad: [{ text: "60 clients renew by 15 December" }],
};
