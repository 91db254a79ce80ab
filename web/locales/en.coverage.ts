/** The English texts of "What is missing". */
import type { Row } from "../parts/coverage/balance.ts";

const rows: Record<Row, { name: string; question: string; untold: [string, string, string] }> = {
  outcome: {
    name: "Outcome",
    question: "What is different?",
    untold: ["what is ", "different", " afterwards"],
  },
  adoption: {
    name: "Adoption",
    question: "Who uses it, and how often?",
    untold: ["whether people ", "use", " it"],
  },
  operational: {
    name: "Operational",
    question: "Is it fit to run?",
    untold: ["whether it is ", "fit to run", ""],
  },
  guardrail: {
    name: "Guardrail",
    question: "What must not get worse?",
    untold: ["what ", "must not get worse", ""],
  },
  maintenance: {
    name: "Maintenance",
    question: "Who looks after what is live?",
    untold: ["who ", "looks after", " what is live"],
  },
  other: {
    name: "Not a result yet",
    question: "Says what is done, not what changes",
    untold: ["", "", ""],
  },
};

const counts = ["No", "One", "Two", "Three", "Four", "Five"];

export const enCoverage = {
  rows,
  title: "What is missing",
  complete: "The coach sees no gap. You can still ask for suggestions, objective by objective.",
  untold: "The plan can’t yet tell ",
  or: " or ",
  caption: "Key results by kind and objective",
  kind: "Kind",
  none: "none",
  have: (count: number) => `${count} key result${count === 1 ? "" : "s"}`,
  expected: "one expected",
  isOne: "a key result",
  isExpected: "the coach would expect one",
  ask: (number: number) => `Suggest for ${number}`,
  askRow: "Key results to add",
  found: (count: number, number: number) =>
    `${counts[count] ?? count} key result${count === 1 ? "" : "s"} that would help objective ${number}`,
  nothing: (number: number) => `Nothing to add to objective ${number}.`,
  choose: "Choose an objective to see what would round it off.",
  add: (number: number) => `Add to objective ${number}`,
  notForUs: "Not for us",
  waiting: {
    asking: "Looking for what the set lacks…",
    writing: "Being written…",
    checking: "Written. Checking it by the same rules as yours…",
    repairing: "One did not pass. Asking once more, with the reasons…",
  },
  stop: "Stop",
  untouched: "Your plan is untouched.",
  askAgain: "Ask again",
  back: "Back to the plan",
};

export type CoverageTexts = typeof enCoverage;
