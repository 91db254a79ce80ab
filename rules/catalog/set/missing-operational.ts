/** Something runs, and nothing asks whether it is fit to. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { buildsSystem, has } from "../balance.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-operational",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Our method",
  },
  label: "not fit to run",
  messages: {
    unrun: {
      what: "Nothing here says whether it is fit to run.",
      why: "What is slow, dear or down is not used twice.",
      todo: "Add one level: latency, availability, error rate, cost per use or drift.",
      ask: "What would make people stop using it: slow, wrong, dear or down?",
    },
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || !buildsSystem(set, plan)) return [];
    if (has(set, "operational") || has(set, "maintenance")) return [];
    return [{ messageId: "unrun" }];
  },
});

export const docs: RuleDocs = {
  title: "Ask whether it is fit to run",
  why: "What is slow, dear or down is not used twice.",
  how: "Add one level: a latency percentile, availability, error rate, cost per use, drift checks, time to retrain.",
  whenNot: "Exploration, and sets that build or run no system.",
};

const BESIDE = [
  "80% of handlers use the suggested decision every working day",
  "60 non-analysts run a saved query each month",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      pattern: "build",
      beside: [...BESIDE, "p99 of the decision service is at most 300 ms"],
    },
  ],
  bad: [{ text: "Simple claims settle themselves", pattern: "build", beside: BESIDE, is: "unrun" }],
  looksBad: [{ text: "Simple claims settle themselves", pattern: "exploration", beside: BESIDE }],
};
