/** Something is live, and the plan leaves no room to keep it so. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
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

export const docs: RuleDocs = {
  title: "Plan for what is already live",
  why: "Models drift. A plan with only new development pays for the old ones in unplanned work.",
  how: "Add a key result for retraining, monitoring, data refresh or retirement.",
  whenNot: "Nothing is live, or an operational or maintenance key result covers it.",
};

const GROWTH = ["Weekly readers rise from 42,000 to 60,000", "MRR rises from 14k to 18k EUR"];

export const examples: RuleExamples = {
  good: [
    {
      text: "Readers find the next article",
      live: ["article recommender"],
      beside: [...GROWTH, "p99 of the recommender is at most 300 ms"],
    },
  ],
  bad: [
    {
      text: "Readers find the next article",
      live: ["article recommender"],
      beside: GROWTH,
      is: "forgotten",
    },
  ],
  looksBad: [{ text: "Readers find the next article", beside: GROWTH }],
};
