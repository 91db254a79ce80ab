/** Runs one case through a coach and measures what it shows. Pure measuring, no judgement. */
import type { Suggestion } from "../../rules/okr.ts";
import type { Coach } from "../../server/coach/coach.ts";
import type { CoachEvent } from "../../server/coach/events.ts";
import { z } from "zod";
import { Case, placeOf, requestOf } from "./cases.ts";

export const tasks = ["rewrite", "suggest", "draft"] as const;
export type Task = (typeof tasks)[number];

/** A case with what a good answer to it has; deterministic, so that every writer can be held to it. */
export const EvalCase = Case.extend({
  id: z.string(),
  expect: z.object({
    /** Beginnings of words, one of which stands in every suggestion on the subject. */
    about: z.array(z.string()),
    /** Kinds that the shown set has. */
    kinds: z.array(z.string()).default([]),
  }),
});
export type EvalCase = z.infer<typeof EvalCase>;

export interface Measured {
  id: string;
  /** By the writer that was asked; what the built-in writer put in its place does not count. */
  shown: number;
  refused: number;
  notes: string[];
  yours: number;
  proposed: number;
  open: number;
  /** Points of the score over the text replaced; null where nothing is replaced. */
  gained: number | null;
  /** Read as an outcome, or say what is measured first where no level is known. */
  outcomes: number;
  onSubject: number;
  /** Of the kinds expected. */
  kinds: number | null;
  /** The closest two suggestions share this part of their words; null with fewer than two. */
  closest: number | null;
  words: number;
}

const never = new AbortController().signal;

export function ask(coach: Coach, task: Task, given: EvalCase): AsyncGenerator<CoachEvent> {
  if (task === "draft") return coach.draft(requestOf(given), never);
  return task === "rewrite"
    ? coach.rewrite(placeOf(given), never)
    : coach.suggest(placeOf(given), never);
}

export async function measure(
  events: AsyncGenerator<CoachEvent>,
  given: EvalCase,
  writer: Suggestion["writer"]["name"],
): Promise<Measured> {
  const suggestions: Suggestion[] = [];
  const notes: string[] = [];
  let refused = 0;
  for await (const event of events) {
    if (event.type === "note") notes.push(event.code);
    if (event.type === "done") refused = event.refused;
    if (event.type === "suggestion" && event.suggestion.writer.name === writer) {
      suggestions.push(event.suggestion);
    }
  }
  const numbers = suggestions.flatMap((each) => each.numbers);
  const gains = suggestions.flatMap(({ before, after }) =>
    before ? after.score.value - before.score.value : [],
  );
  const wanted = given.expect.kinds;
  const kinds = new Set<string>(suggestions.map(({ kind }) => kind));
  return {
    id: given.id,
    shown: suggestions.length,
    refused,
    notes,
    yours: numbers.filter(({ origin }) => origin === "yours").length,
    proposed: numbers.filter(({ origin }) => origin === "proposed").length,
    open: suggestions.reduce((sum, { slots }) => sum + slots.length, 0),
    gained: gains.length === 0 ? null : mean(gains),
    outcomes: suggestions.filter(
      ({ kind, after }) => kind === "measure-first" || after.reading.kind === "outcome",
    ).length,
    onSubject: suggestions.filter(({ text }) => isAbout(text, given.expect.about)).length,
    kinds:
      wanted.length === 0 ? null : wanted.filter((kind) => kinds.has(kind)).length / wanted.length,
    closest: closestPair(suggestions.map(({ text }) => text)),
    words: mean(suggestions.map(({ text }) => wordsOf(text).length)),
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}

function isAbout(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((each) => text.toLowerCase().includes(each));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d%{}]+/gu) ?? [];
}

function closestPair(texts: readonly string[]): number | null {
  if (texts.length < 2) return null;
  const sets = texts.map((text) => new Set(wordsOf(text)));
  const shares = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((two) => one.intersection(two).size / one.union(two).size),
  );
  return Math.max(...shares);
}
