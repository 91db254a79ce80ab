/** Finds the playbook entry that a text is about. */
import { wordsOf } from "../gate/words.ts";
import type { Language } from "../okr.ts";

interface Matchable {
  words: string;
}

export interface Match<T> {
  entry: T;
  score: number;
}

const cache = new WeakMap<Matchable, string[][]>();

/** Entries that a text names, best first; longer phrases weigh more. */
export function matches<T extends Matchable>(
  entries: readonly T[],
  text: string,
  language: Language = "en",
): Match<T>[] {
  const stems = stemsOf(text);
  const told = new Set(stems);
  const joined = [...told].join(" ");
  const same = language === "de" ? holdsPart : isSame;
  const mayTell =
    language === "de" ? (word: string) => joined.includes(word) : (word: string) => told.has(word);
  return entries
    .map((entry) => {
      // Most phrases are told apart by their first word: few are looked for at every place.
      const phrases = phrasesOf(entry).filter(([first = ""]) => mayTell(first));
      return { entry, score: scoreOf(phrases, stems, same) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
}

/** How alike two words begin that are one sign: "forecast", "forecasting". */
const SAME_BEGINNING = 5;

/** Whom any plan may name. */
const EVERYBODY =
  /^(?:customers|users|colleagues|staff|readers|visitors|kunden|nutzer|kollegen|mitarbeitende)$/iu;

/**
 * Whether the texts surely speak of an entry: by a word or phrase that is its own, or by two signs
 * that others share. The people who work with it are one, and so is a word in two texts.
 */
export function isSurelyAbout(
  entry: Matchable & { people: string },
  texts: readonly string[],
  sharedWords: string,
  language: Language,
): boolean {
  const told = texts.map(stemsOf);
  const same = language === "de" ? holdsPart : isSame;
  const signs = phrasesOf(entry).flatMap((phrase) => {
    const at = told.filter((each) => holds(each, phrase, same)).length;
    return at === 0 ? [] : [{ name: phrase.join(" "), isTwice: at > 1 }];
  });
  const shared = sharedOf(sharedWords);
  if (signs.some(({ name, isTwice }) => isTwice || !shared.has(name))) return true;
  const people = EVERYBODY.test(entry.people) ? "" : (stemsOf(entry.people).at(-1) ?? "");
  const others = new Set(signs.map(({ name }) => name.slice(0, SAME_BEGINNING)));
  return others.size > 1 || (others.size === 1 && told.some((each) => each.includes(people)));
}

const sharedStems = new Map<string, ReadonlySet<string>>();

/** One list for each language. */
function sharedOf(words: string): ReadonlySet<string> {
  const known = sharedStems.get(words);
  if (known !== undefined) return known;
  const stems = new Set(words.split(",").map((each) => stemsOf(each).join(" ")));
  sharedStems.set(words, stems);
  return stems;
}

type Same = (word: string, wanted: string) => boolean;

const isSame: Same = (word, wanted) => word === wanted;

/** Shorter parts stand in words that have nothing to do with them. */
const SHORTEST_PART = 5;

/** German joins its words: "Belegprüfungen" holds "Belegprüfung", and never in its middle. */
const holdsPart: Same = (word, wanted) => {
  if (word === wanted) return true;
  if (wanted.length < SHORTEST_PART) return false;
  const at = word.lastIndexOf(wanted);
  // "Besuche" are no "Suche".
  if (word.slice(0, at).endsWith("be")) return false;
  return at === 0 || (at > 0 && word.length - at - wanted.length <= LONGEST_ENDING);
};

/** "-en", "-es", "-ern", "-innen". */
const LONGEST_ENDING = 5;

function scoreOf(phrases: readonly string[][], stems: readonly string[], same: Same): number {
  let score = 0;
  for (const phrase of phrases) {
    if (holds(stems, phrase, same)) score += phrase.length ** 2 + lengthOf(phrase) / 100;
  }
  return score;
}

/** Of two equal hits the longer word says more. */
function lengthOf(phrase: readonly string[]): number {
  return phrase.reduce((sum, word) => sum + word.length, 0);
}

function holds(stems: readonly string[], phrase: readonly string[], same: Same): boolean {
  const last = stems.length - phrase.length;
  for (let at = 0; at <= last; at += 1) {
    if (phrase.every((each, offset) => same(stems[at + offset] ?? "", each))) return true;
  }
  return false;
}

function phrasesOf(entry: Matchable): string[][] {
  const known = cache.get(entry);
  if (known !== undefined) return known;
  const phrases = distinct(entry.words.split(",").map(stemsOf)).filter(
    (phrase) => phrase.length > 0,
  );
  cache.set(entry, phrases);
  return phrases;
}

/** "camera, cameras" is one phrase, and counts once. */
function distinct(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(" "), phrase])).values()];
}

/** Only the plural goes: "experience" is no "experiment". */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  return word.replace(/ies$/u, "y").replace(/(?<=ss|sh|ch|x)es$|s$/u, "");
}

function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => word.toLowerCase().split("-").map(singular));
}
