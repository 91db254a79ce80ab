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
    none: "No key result yet: how will you know?",
    one: "One key result: could you reach it and still miss the objective?",
    few: "{{count}} key results, where at least {{least}} are asked for.",
    many: "{{count}} key results: more than {{most}} are too many to steer by.",
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
