/** `X %`, `TBD`: a number promised and not given. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/placeholder",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 25,
    source: "Our method",
  },
  label: "placeholder",
  messages: {
    number: {
      what: "“{{words}}” still stands for a number.",
      why: "A plan with a blank in it cannot be missed.",
      todo: "Put the number in. If nobody knows it, measuring it is the first key result.",
      ask: "Which number belongs here?",
    },
  },
  check(kr) {
    const span = kr.reading.placeholders[0];
    if (!span) return [];
    // Beside a level that is given it may be a name.
    return [{ messageId: "number", span, ...(kr.reading.target ? { atMost: "warning" } : {}) }];
  },
});

export const docs: RuleDocs = {
  title: "Fill the blanks",
  why: "X %, TBD and $N tend to stay until the quarter is over.",
  how: "Put the number in, or make measuring it the first key result.",
  whenNot: "Open slots of a suggestion: they carry their question with them.",
};

export const examples: RuleExamples = {
  good: [{ text: "Forward rate rises from 2% to 3%" }],
  bad: [
    { text: "«X%» of handlers use the suggestion", is: "number" },
    { text: "Cost per claim falls to «TBD»", is: "number" },
  ],
  looksBad: [{ text: "80% of handlers use the X-ray viewer every working day" }],
};
