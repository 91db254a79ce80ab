/** An open slot of a suggestion that still waits for its number. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "kr/open-slot",
    scope: "keyResult",
    group: "measurable",
    severity: { starter: "nudge", standard: "nudge", strict: "nudge" },
    cost: 3,
    source: "Our method",
  },
  label: "open number",
  messages: {
    open: {
      what: "“{{words}}” waits for a number that only you know.",
      why: "The coach asks before it invents.",
      todo: "Fill it in, or find out who knows.",
      ask: "Which number belongs here?",
    },
  },
  check: (kr) => kr.reading.slots.map(({ span }) => ({ messageId: "open", span })),
});

export const docs: RuleDocs = {
  title: "Answer the open questions",
  why: "The coach never invents a number: it leaves a slot with a question.",
  how: "Fill the slot in. If nobody knows, make measuring it the first key result.",
  whenNot: "Never: an open slot is always worth an answer, and costs little until then.",
};

export const examples: RuleExamples = {
  good: [{ text: "Review time falls from 6 h to 3 h" }],
  bad: [{ text: "Review time falls from «{a}» h to 3 h", is: "open" }],
  looksBad: [{ text: "Templates with {{name}} tags fall from 40 to 0" }],
};
