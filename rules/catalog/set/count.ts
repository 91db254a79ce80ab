/** Too few key results to know, or too many to steer by. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "set/count",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Wodtke; Google re:Work",
    anyLanguage: true,
  },
  label: "number of key results",
  messages: {
    none: {
      what: "No key result yet: how will you know?",
      why: "Without a measure you can never reach or miss the objective.",
      todo: "Write two to four figures that would prove it.",
      ask: "What would you see if it were reached?",
    },
    one: {
      what: "One key result: could you reach it and still miss the objective?",
      why: "A single figure invites winning the number and losing the aim.",
      todo: "Add the use, or what must not get worse meanwhile.",
      ask: "What else must be true for the objective to be reached?",
    },
    many: {
      what: "{{count}} key results: more than five are too many to steer by.",
      why: "What everybody must watch at once, nobody watches.",
      todo: "Keep the two to four that prove the objective; track the rest elsewhere.",
      ask: "Which of these would you look at first?",
    },
  },
  check({ keyResults }) {
    const count = keyResults.length;
    if (count === 0) return [{ messageId: "none" }];
    if (count === 1) return [{ messageId: "one", atMost: "nudge" }];
    return count > 5 ? [{ messageId: "many", data: { count: String(count) } }] : [];
  },
});
