/** Key results without an objective above them. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "objective/missing",
    scope: "objective",
    group: "clarity",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Doerr",
    anyLanguage: true,
  },
  label: "no objective",
  messages: {
    missing: {
      what: "These key results have no objective. What are they for?",
      why: "Without the reason above them nobody can tell whether the figures are the right ones.",
      todo: "Write in one line what should be different, and for whom.",
      ask: "What should be different, and for whom?",
    },
  },
  check: ({ text, keyResults }) =>
    text.trim() === "" && keyResults.length > 0 ? [{ messageId: "missing" }] : [],
});
