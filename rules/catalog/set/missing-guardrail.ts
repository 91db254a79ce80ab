/** Growth, and nothing that must not get worse meanwhile. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { asksUsers, has } from "../balance.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-guardrail",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Grove; Doerr",
  },
  label: "no guardrail",
  messages: {
    unguarded: {
      what: "Nothing says what must not get worse meanwhile.",
      why: "Every figure can be reached at the cost of another one.",
      todo: "Pair the growth with a level that holds: quality, satisfaction, cost or errors.",
      ask: "What could get worse while these figures get better?",
    },
  },
  check(set, { plan }) {
    if (set.measuredOutcomes < 2 || plan.plan.pattern === "exploration") return [];
    if (has(set, "guardrail") || has(set, "operational") || asksSatisfaction(set)) return [];
    const holds = set.keyResults.some(({ reading }) => reading.direction === "hold");
    const grows = set.keyResults.some(
      ({ reading }) => reading.kind === "outcome" && reading.direction === "increase",
    );
    return grows && !holds ? [{ messageId: "unguarded" }] : [];
  },
});

const asksSatisfaction = (set: Parameters<typeof asksUsers>[0]): boolean =>
  !has(set, "adoption") && asksUsers(set);

export const docs: RuleDocs = {
  title: "Pair growth with a guardrail",
  why: "Volume can be bought with quality, speed with errors. Grove pairs every quantity with a quality.",
  how: "Add a level that must hold: satisfaction, error rate, cost, complaints.",
  whenNot:
    "Exploration, and sets where a quality, satisfaction or operational level stands already.",
};

const GROWTH = [
  "Share of motor claims settled with no handler rises from 4% to 30%",
  "Weekly active users rise from 12,000 to 20,000",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      beside: [...GROWTH, "Customer satisfaction stays at or above 4.2 of 5"],
    },
  ],
  bad: [{ text: "Simple claims settle themselves", beside: GROWTH, is: "unguarded" }],
  looksBad: [
    {
      text: "Night shifts get quiet",
      beside: [
        "Pages per engineer and week fall from 9 to 4",
        "MTTR for Sev2 at or under 45 minutes",
      ],
    },
  ],
};
