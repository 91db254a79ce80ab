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
    missing: "These key results have no objective. What are they for?",
  },
  check: ({ text, keyResults }) =>
    text.trim() === "" && keyResults.length > 0 ? [{ messageId: "missing" }] : [],
});
