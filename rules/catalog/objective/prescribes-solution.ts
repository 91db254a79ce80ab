/** The means is fixed before the quarter starts. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
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

export const docs: RuleDocs = {
  title: "Leave the means open",
  why: "AI work often learns mid-quarter that the first idea does not carry. An objective about the problem survives that.",
  how: "Write the problem as its people feel it.",
  whenNot: "Platform objectives, where the shared foundation is what the teams ask for.",
};

export const examples: RuleExamples = {
  good: [{ text: "Colleagues get unstuck without waiting in a queue" }],
  bad: [{ text: "Deploy a «model» that routes tickets", is: "means" }],
  looksBad: [{ text: "Find out whether a forecasting model pays for our planners" }],
};
