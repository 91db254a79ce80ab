/** Too few key results to know, or too many to steer by. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "set/count",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Wodtke; Google re:Work",
  },
  label: "number of key results",
  messages: {
    none: {
      what: "No key result yet: how will you know?",
      why: "Without a measure the objective can never be reached or missed.",
      todo: "Write two to four figures that would prove it.",
      ask: "What would you see if it were reached?",
    },
    one: {
      what: "One key result: could it be reached and the objective still fail?",
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

export const docs: RuleDocs = {
  title: "Two to five key results",
  why: "One figure invites winning the number and losing the aim; more than five cannot be steered by.",
  how: "Keep the two to four that together prove the objective.",
  whenNot: "Authorities differ: Wodtke stops at three, others allow five.",
};

const LINE = "Median claim settlement falls from 12 days to 5 days";
const OTHER = "80% of handlers use the suggested decision every working day";
const SIX = [
  LINE,
  OTHER,
  "NPS rises from 30 to 40",
  "WAU 42k",
  "MRR of 18k",
  "MTTR at most 45 minutes",
];

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", beside: [LINE, OTHER] }],
  bad: [
    { text: "Simple claims settle themselves", beside: [], is: "none" },
    { text: "Simple claims settle themselves", beside: [LINE], is: "one" },
    { text: "Simple claims settle themselves", beside: SIX, is: "many" },
  ],
  looksBad: [{ text: "Simple claims settle themselves", beside: SIX.slice(0, 5) }],
};
