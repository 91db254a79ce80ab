/** Finds the playbook entry that a text is about. */
import { wordsOf } from "../gate/words.ts";

interface Matchable {
  words: string;
}

export interface Match<T> {
  entry: T;
  score: number;
}

const cache = new WeakMap<Matchable, string[][]>();

/** Entries that a text names, best first; longer phrases weigh more. */
export function matches<T extends Matchable>(entries: readonly T[], text: string): Match<T>[] {
  const stems = stemsOf(text);
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, stems) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
}

function scoreOf(entry: Matchable, stems: readonly string[]): number {
  let score = 0;
  for (const phrase of phrasesOf(entry)) {
    if (holds(stems, phrase)) score += phrase.length ** 2;
  }
  return score;
}

function holds(stems: readonly string[], phrase: readonly string[]): boolean {
  const last = stems.length - phrase.length;
  for (let at = 0; at <= last; at += 1) {
    if (phrase.every((each, offset) => stems[at + offset] === each)) return true;
  }
  return false;
}

function phrasesOf(entry: Matchable): string[][] {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  const phrases = entry.words.split(",").map(stemsOf);
  cache.set(entry, phrases);
  return phrases;
}

/** Only the plural goes: "experience" is no "experiment". */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  return word.replace(/ies$/u, "y").replace(/(?<=ss|sh|ch|x)es$|s$/u, "");
}

function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.toLowerCase().split("-").map(singular));
}
