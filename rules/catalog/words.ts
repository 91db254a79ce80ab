/** Small tools that several rules share: quoting a phrase, joining up what a set or plan says. */
import type { Span } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";

/** Words that end a quoted phrase: what follows qualifies it. */
const ENDS_PHRASE = new Set(
  (
    "with by for to in of on at so until from per within across and or via using " +
    "mit bis für um in von auf am damit pro innerhalb und oder durch im zum zur"
  ).split(" "),
);

/**
 * The words from `start` that make one phrase: up to five, ending before a preposition, a number
 * or punctuation. Used to quote "deploying a model" where only the verb was found.
 */
export function phraseFrom(text: string, start: number, words = 5): Span {
  const pattern = /\S+/gu;
  pattern.lastIndex = start;
  let end = start;
  for (let count = 0; count < words; count += 1) {
    const match = pattern.exec(text);
    if (!match) break;
    const bare = match[0].replace(/[.,;:!?)\]]+$/u, "");
    if (count > 0 && (ENDS_PHRASE.has(bare.toLowerCase()) || bare === "")) break;
    end = match.index + bare.length;
    if (bare !== match[0]) break;
  }
  return { start, end: Math.max(end, start) };
}

/** From the first to the last of the spans. */
export function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The words to quote for the kind: what decided it, as a whole phrase; else the text's opening. */
export function flaggedWords(kr: ReadKeyResult): Span {
  const { kindBecause, verb } = kr.reading;
  const decided = verb?.span ?? kindBecause[0]?.span;
  if (decided) {
    const phrase = phraseFrom(kr.text, decided.start);
    return { start: phrase.start, end: Math.max(phrase.end, decided.end) };
  }
  return phraseFrom(kr.text, kr.text.length - kr.text.trimStart().length);
}
