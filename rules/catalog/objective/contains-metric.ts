/** A number in the objective: it belongs to a key result. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "objective/contains-metric",
    scope: "objective",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Doerr; Wodtke",
  },
  label: "metric in the objective",
  messages: {
    number: {
      what: "“{{words}}” belongs in a key result.",
      why: "An objective says what for and for whom; a number in it makes the aim the number.",
      todo: "Move the figure into a key result, and say here what it is for.",
      ask: "What is different for whom when that figure is reached?",
    },
  },
  check(objective) {
    const span = objective.reading.metrics[0];
    return span ? [{ messageId: "number", span }] : [];
  },
});

export const docs: RuleDocs = {
  title: "Keep numbers out of the objective",
  why: "The objective is the reason; key results are the measure. With a number in it, reaching the number replaces the reason.",
  how: "Move the figure into a key result, and write what it is for and for whom.",
  whenNot: "Names with digits, quarters and years.",
};

export const examples: RuleExamples = {
  good: [{ text: "Claims are settled while the customer still remembers the accident" }],
  bad: [{ text: "Cut claim settlement for customers by «40%»", is: "number" }],
  looksBad: [{ text: "Customers get the help in Q4 that they missed in 2025" }],
};
