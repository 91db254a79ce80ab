/**
 * An ear for what a plan sounds like: how odd a statement is beside thousands of key results, and
 * which phrase of a suggestion neither the plan nor the way key results are put explains.
 */
import { phrasesOf, tokensOf } from "./phrases.ts";
import { traitsOfPhrase, traitsOfText } from "./traits.ts";
import type { About, Known } from "./traits.ts";

export interface Ear {
  /** How much a statement sounds like something said to somebody; below 0 it rather does not. */
  oddness(text: string, own: ReadonlySet<string>): number;
  /** The phrases of a suggestion, each with how little explains it. */
  phrases(text: string, about: About): Heard[];
  insides(text: string, own: ReadonlySet<string>): Heard[];
  /** The same of a title, a reason or a question. */
  remarks(text: string, about: About): Heard[];
}

export interface Heard {
  text: string;
  start: number;
  oddness: number;
}

/** What the ear has learnt; made by test/evaluation/train-ear.ts. */
export interface EarData {
  /** Words of key results by stem, the seldom ones first: three lists. */
  known: readonly [string, string, string];
  /** Weights of traits, as `weightsIn` reads them. */
  texts: Readonly<Record<string, string>>;
  insides: Readonly<Record<string, string>>;
  remarks: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, string>>;
}

export function createEar(data: EarData): Ear {
  const known = knownIn(data.known);
  const texts = weightsIn(data.texts);
  const phrases = weightsIn(data.phrases);
  const insides = weightsIn(data.insides);
  const remarks = weightsIn(data.remarks);
  const hear = (weights: ReadonlyMap<string, number>, text: string, about: About) => {
    const all = phrasesOf(text);
    return all.map(({ start, end }, at) => ({
      text: text.slice(start, end),
      start,
      oddness: sum(weights, traitsOfPhrase(all, at, known, about)),
    }));
  };
  return {
    oddness: (text, own) => sum(texts, traitsOfText(tokensOf(text), known, own)),
    phrases: (text, about) => hear(phrases, text, about),
    remarks: (text, about) => hear(remarks, text, about),
    insides: (text, own) => hear(insides, text, { own, playbook: new Set() }),
  };
}

/** The stretch of phrases that is oddest as a whole; `shift` is what each phrase may have. */
export function oddestRun(heard: readonly Heard[], shift: number): Heard {
  let best = { text: "", start: 0, oddness: 0 };
  let run = best;
  for (const { text, start, oddness } of heard) {
    const more = oddness - shift;
    run =
      run.oddness > 0
        ? { text: `${run.text} ${text}`, start: run.start, oddness: run.oddness + more }
        : { text, start, oddness: more };
    if (run.oddness > best.oddness) best = run;
  }
  return best;
}

/** How well known the listed words are. */
export function knownIn(lists: EarData["known"]): Known {
  const [some, many, most] = lists.map((list) => new Set(list.split(" ")));
  return (key) => (most?.has(key) ? 3 : many?.has(key) ? 2 : some?.has(key) ? 1 : 0);
}

/** Traits listed under their weight, in tenths. */
function weightsIn(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([tenths, traits]) =>
      traits.split(" ").map((trait): [string, number] => [trait, Number(tenths) / 10]),
    ),
  );
}

function sum(weights: ReadonlyMap<string, number>, traits: ReadonlySet<string>): number {
  let total = weights.get("") ?? 0;
  for (const trait of traits) total += weights.get(trait) ?? 0;
  return total;
}
