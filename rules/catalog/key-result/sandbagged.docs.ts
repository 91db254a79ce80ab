/** What `kr/sandbagged` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./sandbagged.ts";

export const docs: RuleDocs = {
  title: "Aim beyond the sure thing",
  why: "A team at 100% quarter after quarter sets its targets too low.",
  how: "Aim at a level that you would reach in about seven of ten tries.",
  whenNot:
    "Committed key results, and levels near their ceiling: from 99.90% to 99.95% halves what is left. The coach has no history of the team to compare with.",
  options: { step: "The least change that is no small step, in percent of where it starts." },
};

export const examples: RuleExamples = {
  good: [{ text: "First-contact resolution rises from 41% to 55%" }],
  bad: [{ text: "Raise weekly readers from «42,000 to 43,000»", is: "small" }],
  looksBad: [
    { text: "Availability rises from 99.90% to 99.95%" },
    { text: "Raise weekly readers from 42,000 to 43,000", commitment: "committed" },
    { text: "Raise weekly readers from 42,000 to 43,000", options: { step: 2 } },
  ],
};
