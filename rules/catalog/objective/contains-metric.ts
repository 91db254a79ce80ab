/** A number in the objective: it belongs to a key result. */
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
      ask: "What is better, and for whom, once you are there?",
    },
  },
  check(objective) {
    const span = objective.reading.metrics[0];
    return span ? [{ messageId: "number", span }] : [];
  },
});
