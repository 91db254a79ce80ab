/** A small plan, a place in it and what the model writer is made to say, for this folder's tests. */
import { checkOptions } from "../testing/plans.ts";
import type { Plan } from "../../rules/okr.ts";
import type { Place } from "../../rules/verify.ts";
import type { CoachEvent } from "./events.ts";

export const weak = "Train 5 extraction models for contract clauses by end of June";

const plan: Plan = {
  title: "",
  team: "",
  pattern: "build",
  period: null,
  language: "en",
  live: [],
  parents: [],
  objectives: [
    {
      id: "o1",
      text: "Lawyers at our clients get through contract review faster",
      keyResults: [{ id: "k1", text: weak, feeds: [], commitment: null }],
    },
  ],
  unread: [],
};

export function aPlace(text = weak): Place {
  const [objective] = plan.objectives;
  const keyResults = [{ id: "k1", text, feeds: [], commitment: null }];
  return {
    plan: { ...plan, objectives: objective ? [{ ...objective, keyResults }] : [] },
    objectiveId: "o1",
    keyResultId: "k1",
    options: checkOptions,
  };
}

/** One that the gate lets pass in `aPlace`; `more` spoils it. */
export function aCandidate(more: Record<string, unknown> = {}) {
  return {
    evidence: [{ number: "end of June", quote: "by end of June" }],
    kind: "rewrite",
    title: "Measure the review itself",
    text: "Median time to review one contract falls from {a} h to {b} h by end of June",
    slots: [
      { name: "a", question: "How long does a review take today?", unit: "h", role: "baseline" },
      { name: "b", question: "How long should it take by then?", unit: "h", role: "target" },
    ],
    proposals: [],
    explanation: "The hours of a review say what the lawyers gain.",
    ...more,
  };
}

/** Another one, which measures something else. */
export function another() {
  return aCandidate({
    kind: "adoption",
    title: "Lawyers start from the clauses",
    text: "{a}% of contract reviews start from the extracted clauses by end of June, up from {b}%",
    slots: [
      { name: "a", question: "What share should it be?", unit: "%", role: "target" },
      { name: "b", question: "What share is it today?", unit: "%", role: "baseline" },
    ],
  });
}

/** One with a number out of nowhere. */
export function invented() {
  return aCandidate({
    text: "Median time to review one contract falls from 6 h to 3 h by end of June",
    slots: [],
  });
}

export function says(...candidates: unknown[]): string {
  return JSON.stringify({ candidates });
}

export async function collect(events: AsyncGenerator<CoachEvent>) {
  const seen: CoachEvent[] = [];
  for await (const event of events) seen.push(event);
  return {
    events: seen,
    texts: seen.flatMap((event) => (event.type === "suggestion" ? event.suggestion.text : [])),
    writers: [
      ...new Set(
        seen.flatMap((event) => (event.type === "suggestion" ? event.suggestion.writer.name : [])),
      ),
    ],
    notes: seen.flatMap((event) => (event.type === "note" ? event.code : [])),
    done: seen.at(-1),
  };
}
