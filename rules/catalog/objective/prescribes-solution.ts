/** The means is fixed before the quarter starts. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "objective/prescribes-solution",
    scope: "objective",
    group: "outcome",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "OKR consortium; Gothelf",
  },
  label: "solution fixed",
  messages: {
    means: {
      what: "“{{words}}” is a means. Which problem does it solve?",
      why: "A fixed solution stops the team from finding a cheaper one.",
      todo: "Write the problem as its people feel it, and leave the means to the team.",
      ask: "If that were not available, what would you still want to reach?",
    },
  },
  check({ reading }) {
    const { solution, research } = reading;
    return solution && !research ? [{ messageId: "means", span: solution.span }] : [];
  },
});
