/** A weak key result and what the coach suggests for it, for the tests of the parts that show it. */
import type { Finding, Level, Read, Reading, Suggestion } from "../../../rules/okr.ts";

export const written = "Improve ticket routing by deploying a model with at least 85% accuracy";
const rewritten =
  "Ticket routing sends at least 85% of tickets to the right team first time, " +
  "up from {a}% by 31 March 2027";
const proposed =
  "Ticket routing cuts tickets passed on more than once from {a}% to 10% by 31 March 2027";

const at = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const level = (text: string, part: string, value: number | null, slot: string | null): Level => ({
  value,
  upper: null,
  unit: "%",
  relative: false,
  slot,
  text: part,
  span: at(text, part),
});

function reading(text: string, said: Partial<Reading>): Reading {
  return {
    language: "en",
    kind: "outcome",
    kindConfidence: 0.9,
    kindBecause: [],
    roles: [],
    measurable: true,
    binary: false,
    metric: null,
    baseline: null,
    target: null,
    unit: "%",
    direction: "increase",
    comparator: ">=",
    deadline: { text: "by 31 March 2027", span: at(text, "by 31 March 2027"), end: "2027-03-31" },
    technicalOnly: false,
    vanityCount: false,
    compound: false,
    placeholders: [],
    slots: [],
    numbers: [],
    verb: null,
    subject: null,
    ...said,
  };
}

const before: Read = {
  text: written,
  reading: reading(written, {
    kind: "output",
    metric: { text: "accuracy of the model", span: at(written, "accuracy") },
    target: level(written, "85%", 85, null),
    deadline: null,
    technicalOnly: true,
  }),
  score: {
    value: 38,
    reasons: [
      { points: 30, label: "output", ruleId: "kr/output-without-effect" },
      { points: 20, label: "technical only", ruleId: "kr/technical-only" },
      { points: 7, label: "no baseline", ruleId: "kr/missing-baseline" },
      { points: 5, label: "no date", ruleId: "kr/no-date" },
    ],
  },
};

export const atTheDesk: Suggestion = {
  id: "s1",
  kind: "rewrite",
  title: "Say what changes at the desk",
  text: rewritten,
  slots: [
    {
      name: "a",
      question: "What share reaches the right team first time today?",
      unit: "%",
      role: "baseline",
    },
  ],
  numbers: [
    { value: 85, text: "85%", span: at(rewritten, "85%"), origin: "yours", quote: "at least 85%" },
  ],
  explanation: "",
  answers: ["kr/output-without-effect", "kr/technical-only", "kr/missing-baseline", "kr/no-date"],
  before,
  after: {
    text: rewritten,
    reading: reading(rewritten, {
      metric: { text: "tickets right first time", span: at(rewritten, "tickets") },
      baseline: level(rewritten, "{a}%", null, "a"),
      target: level(rewritten, "85%", 85, null),
    }),
    score: { value: 93, reasons: [{ points: 7, label: "open", ruleId: "kr/missing-baseline" }] },
  },
  writer: { name: "built-in" },
};

export const misrouted: Suggestion = {
  ...atTheDesk,
  id: "s2",
  title: "Follow a misrouted ticket",
  text: proposed,
  slots: [
    {
      name: "a",
      question: "How many tickets are passed on more than once today?",
      unit: "%",
      role: "baseline",
    },
  ],
  numbers: [{ value: 10, text: "10%", span: at(proposed, "10%"), origin: "proposed", quote: null }],
  after: {
    text: proposed,
    reading: reading(proposed, {
      metric: { text: "tickets passed on twice or more", span: at(proposed, "tickets") },
      baseline: level(proposed, "{a}%", null, "a"),
      target: level(proposed, "10%", 10, null),
      comparator: "=",
      direction: "decrease",
    }),
    score: { value: 88, reasons: [{ points: 12, label: "open", ruleId: "kr/missing-baseline" }] },
  },
  writer: {
    name: "model",
    provider: "team-gateway",
    model: "small",
    prompt: "rewrite 3",
  },
};

export const findings: Finding[] = atTheDesk.answers.map((ruleId) => ({
  ruleId,
  messageId: "any",
  scope: "keyResult",
  objectiveId: "o2",
  keyResultId: "k21",
  span: null,
  severity: ruleId === "kr/output-without-effect" ? "error" : "nudge",
  message: "“deploying a model” says what you ship, not what changes.",
  why: "A model can be live and help nobody.",
  todo: "So what? Who does what differently, and by how much?",
  ask: null,
  fix: null,
  source: "method",
  url: "",
  fingerprint: ruleId,
}));
