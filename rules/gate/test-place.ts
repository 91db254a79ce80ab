/** A place in a small plan, for the tests of the gate and the writers. */
import type { Candidate, CheckOptions, Plan } from "../okr.ts";
import type { Place } from "../verify.ts";

export const options: CheckOptions = {
  today: "2027-01-10",
  profile: "standard",
  language: null,
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

export const period = { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" };

export function planOf(objective: string, keyResults: readonly string[]): Plan {
  return {
    title: "",
    team: "",
    pattern: null,
    period,
    language: null,
    live: [],
    parents: [],
    objectives: [
      {
        id: "o1",
        text: objective,
        keyResults: keyResults.map((text, at) => ({
          id: `k${at + 1}`,
          text,
          feeds: [],
          commitment: null,
        })),
      },
    ],
    unread: [],
  };
}

/** The first key result of an objective as the place of a rewrite. */
export function placeOf(
  keyResult: string,
  objective = "Colleagues get unstuck without waiting in a queue",
): Place {
  return { plan: planOf(objective, [keyResult]), objectiveId: "o1", keyResultId: "k1", options };
}

export function candidateOf(text: string, change: Partial<Candidate> = {}): Candidate {
  const names = [...text.matchAll(/\{([a-z])\}/gu)].map((match) => match[1] ?? "");
  return {
    kind: "rewrite",
    title: "Say what changes at the desk",
    text,
    slots: names.map((name) => ({
      name,
      question: "What is it today?",
      unit: null,
      role: "baseline",
    })),
    proposals: [],
    explanation: "It names what changes for the people at the desk.",
    ...change,
  };
}
