/** What `objective/contains-metric` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./contains-metric.ts";

export const docs: RuleDocs = {
  title: "Keep numbers out of the objective",
  why: "The objective is the reason; key results are the measure. With a number in it, reaching the number replaces the reason.",
  how: "Move the figure into a key result, and write what it is for and for whom.",
  whenNot:
    "Names with digits, quarters and years, and numbers that say which one: day five, our top 3.",
};

export const examples: RuleExamples = {
  good: [{ text: "Claims are settled while the customer still remembers the accident" }],
  bad: [
    { text: "Cut claim settlement for customers by «40%»", is: "number" },
    { text: "«Double» the number of merchants", is: "number" },
  ],
  looksBad: [
    { text: "Customers get the help in Q4 that they missed in 2025" },
    { text: "Finance has its numbers on day five" },
    { text: "Find out whether AI pays for our top 3 use cases" },
    { text: "Am Ende der 4. Klasse können alle lesen" },
    { text: "Every Year 7 child reads well enough to enjoy it" },
    { text: "Patients in Ward 3 sleep through the night" },
    { text: "Line 3 runs as it should" },
    { text: "Find out whether forecasting pays for our three biggest warehouses" },
  ],
};
