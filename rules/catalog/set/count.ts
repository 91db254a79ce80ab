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
    options: { least: { default: 2, min: 1, max: 3 }, most: { default: 5, min: 3, max: 50 } },
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
    few: {
      what: "{{count}} key results, where at least {{least}} are asked for.",
      why: "A few figures invite winning the numbers and losing the aim.",
      todo: "Add the use, or what must not get worse meanwhile.",
      ask: "What else must be true for the objective to be reached?",
    },
    many: {
      what: "{{count}} key results: more than {{most}} are too many to steer by.",
      why: "What everybody must watch at once, nobody watches.",
      todo: "Keep those that prove the objective; track the rest elsewhere.",
      ask: "Which of these would you look at first?",
    },
  },
  check({ keyResults }, { settings: { least, most } }) {
    const count = keyResults.length;
    if (count === 0) return [{ messageId: "none" }];
    const data = { count: String(count), least: String(least), most: String(most) };
    if (count > most) return [{ messageId: "many", data }];
    if (count >= least) return [];
    return [{ messageId: count === 1 ? "one" : "few", data, atMost: "nudge" }];
  },
});
