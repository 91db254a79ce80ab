/** Something is built, and nothing asks whether people use it. */
import { defineRule } from "../../define.ts";
import { asksUsers, buildsSystem } from "../balance.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-adoption",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Our method",
  },
  label: "no adoption",
  messages: {
    nobody: {
      what: "Nothing here says who uses it.",
      why: "Many AI projects succeed technically and fail because nobody works with them.",
      todo: "Add the share of the intended users, how often, doing what.",
      ask: "Who should use it, how often, for what?",
    },
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || !buildsSystem(set, plan) || asksUsers(set)) return [];
    return [{ messageId: "nobody" }];
  },
});
