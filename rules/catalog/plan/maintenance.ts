/** Something is live, and the plan leaves no room to keep it so. */
import { defineRule } from "../../define.ts";
import { has } from "../balance.ts";

export const rule = defineRule({
  meta: {
    id: "plan/maintenance",
    scope: "plan",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 15,
    source: "Our method",
  },
  label: "no maintenance",
  messages: {
    forgotten: {
      what: "“{{model}}” is live, and nothing here keeps it fit.",
      why: "Models in production drift, and the work on them comes whether it is planned or not.",
      todo: "Add a key result for retraining, monitoring, data refresh or retirement.",
      ask: "What does it take each week to keep what is live fit to run?",
    },
  },
  check({ plan, objectives }) {
    const model = plan.live[0];
    if (!model || objectives.length === 0) return [];
    const kept = objectives.some((set) => has(set, "maintenance") || has(set, "operational"));
    return kept ? [] : [{ messageId: "forgotten", data: { model, about: model } }];
  },
});
