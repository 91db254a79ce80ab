/** Something is built, and nothing asks whether people use it. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
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
      ask: "Who shall use it, how often, for what?",
    },
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || !buildsSystem(set, plan) || asksUsers(set)) return [];
    return [{ messageId: "nobody" }];
  },
});

export const docs: RuleDocs = {
  title: "Ask whether people use it",
  why: "Deployed is not used. A set with no adoption and no satisfaction key result misses the user.",
  how: "Name the share of the intended users, how often, doing what.",
  whenNot: "Exploration, sets that build nothing, and sets with a satisfaction guardrail.",
};

const TECHNICAL = [
  "Model accuracy rises from 71% to 85%",
  "p99 of the scoring service is at most 120 ms",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Colleagues get unstuck without waiting in a queue",
      pattern: "build",
      beside: [...TECHNICAL, "80% of handlers use the suggested decision every working day"],
    },
  ],
  bad: [
    {
      text: "Colleagues get unstuck without waiting in a queue",
      pattern: "build",
      beside: TECHNICAL,
      is: "nobody",
    },
  ],
  looksBad: [
    {
      text: "A place people recommend to friends",
      beside: ["eNPS 12 → 30", "Fill 4 team-lead roles"],
    },
  ],
};
