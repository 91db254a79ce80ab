/** Small tools that several rules share: quoting a phrase, joining up what a set or plan says. */
import { leadsOn, withoutHanging } from "../../hanging.ts";
import type { Reading, Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";

/** Words that end a quoted phrase: what follows qualifies it. */
const ENDS_PHRASE = new Set(
  (
    "with by for to in on over at so until from per within across and via using together " +
    "mit bis für um in auf am damit pro innerhalb und durch im zum zur gemeinsam"
  ).split(" "),
);

/** A full stop that ends no sentence. */
const ABBREVIATION = /^(?:vs|e\.g|i\.e|approx|incl|ca|inkl|bzw|z\.b|mind|max|min|nr|dr|no)\.$/i;
/** What a quote may take in of the end of its sentence, so as not to stop just before it. */
const REST = /^(?:\s+[^\s.,;:()[\]\d]+){1,2}\W{0,2}$/u;

/**
 * The words from `start` that make one phrase: about five, ending before a preposition or
 * punctuation, and never on a word that hangs in the air. Used to quote "deploying a model" where
 * only the verb was found.
 */
export function phraseFrom(text: string, start: number, words = 5): Span {
  const pattern = /\S+/gu;
  pattern.lastIndex = start;
  let end = start;
  let leads = false;
  let taken = 0;
  for (let count = 0; count < words || (leads && taken < 2 * words);) {
    const match = pattern.exec(text);
    if (!match) break;
    // Where marks are all there is, they are quoted: a finding points at something.
    const bare = withoutMarks(match[0]) || (count === 0 ? match[0] : "");
    if (taken > 1 && !leads && ENDS_PHRASE.has(bare.toLowerCase())) break;
    if (count > 0 && (bare === "" || "([".includes(bare.charAt(0)))) break;
    end = match.index + bare.length;
    if (bare !== match[0] && !ABBREVIATION.test(match[0])) break;
    leads = leadsOn(bare);
    if (!leads) count += 1;
    taken += 1;
    // A word or two that end the sentence are no shorter for being cut off.
    const rest = count === words ? REST.exec(text.slice(end)) : null;
    if (rest) return { start, end: end + withoutMarks(rest[0]).length };
  }
  return { start, end: start + withoutHanging(text.slice(start, end)).length };
}

/** Without the punctuation at its end. A pattern would try again from each mark of a long run. */
function withoutMarks(word: string): string {
  let end = word.length;
  // "analyzer[s]" keeps its bracket.
  if (/^[^([]+[([]\w{1,9}[)\]]$/.test(word)) return word;
  while (end > 0 && ".,;:!?)]".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** Where the pattern first matches; null if nowhere. */
export function spanOf(text: string, pattern: RegExp): Span | null {
  const match = pattern.exec(text);
  return match && spanOfMatch(match);
}

/** Where a match stands in its text. */
export function spanOfMatch({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** From the first to the last of the spans. */
export function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Priority, handle and number in front of the sentence. */
const FRONT =
  /^(?:\s|\[[^\]]{1,20}\]|`[^`]{1,20}`|@[\w.-]{1,40}|P\d\b|(?:KR|SE) ?\d[\d.]{0,6}|\d{1,2}\.\d[\d.]{0,4}(?=\s?[-–—:)] )|[-–—:*)]{1,3}(?=\s|$)|\*\*)+/u;

/** Where the sentence begins. */
export function frontOf(text: string): number {
  return FRONT.exec(text)?.[0].length ?? 0;
}

/** A sentence of so many letters can be quoted whole, and a longer one up to what decided. */
const SHORT = 48;
const LONG = 60;

/** The words to quote for the kind: the opening, or all up to what decided it. */
export function flaggedWords({ text, reading }: ReadKeyResult): Span {
  const whole = text.trimEnd();
  const end = whole.endsWith(")") ? whole.length : withoutMarks(whole).length;
  // Where tags are all there is, they are quoted.
  const front = frontOf(text) < end ? frontOf(text) : 0;
  const opening = phraseFrom(text, front);
  if (end - front <= SHORT && !tellsEnough(text, opening, reading)) return { start: front, end };
  const { kindBecause, verb } = reading;
  const decided = kindBecause[0]?.span ?? verb?.span;
  const byOpening = !decided || decided.start < opening.end;
  if (byOpening && /\s/.test(text.slice(opening.start, opening.end))) return opening;
  // German puts the verb last: "Chatbot in 3 Ländern einführen".
  const atEnd = kindBecause.find(({ span }) => text.length - span.end < 2)?.span;
  if (atEnd && atEnd.end - front <= LONG) return { start: front, end: atEnd.end };
  if (byOpening) return opening;
  // What decided has a subject before it.
  const far = Math.max(phraseFrom(text, decided.start).end, decided.end);
  return far - front <= LONG ? { start: front, end: far } : opening;
}

/** Whether the opening is a count, or an order with its object, and ends before a preposition. */
function tellsEnough(text: string, { start, end }: Span, { verb }: Reading): boolean {
  if (!/\s/.test(text.slice(start, end))) return false;
  const ordered = verb !== null && verb.span.start <= start;
  if (!ordered && !/^\d/.test(text.slice(start))) return false;
  const next = /^\s+(\S+)/.exec(text.slice(end))?.[1] ?? "";
  return ENDS_PHRASE.has(next.toLowerCase());
}

/** Below this the reader's kind is a guess: it may advise and not accuse. */
const SURE = 0.55;

/** Caps a finding that rests on the kind where the reader is not sure of it. */
export function asSure({ reading }: ReadKeyResult, sure = SURE): { atMost?: "warning" } {
  return reading.kindConfidence < sure ? { atMost: "warning" } : {};
}
