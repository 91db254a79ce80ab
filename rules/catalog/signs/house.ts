/** Finding the house's phrases in a text. */
import { lazyPattern } from "../../lazy-pattern.ts";
import type { Span } from "../../okr.ts";

/** Where the phrase stands as whole words, whatever its case; null if nowhere. */
export function findPhrase(text: string, phrase: string): Span | null {
  const lower = text.toLowerCase();
  const sought = phrase.trim().toLowerCase();
  if (sought === "" || lower.length !== text.length) return null;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!isWord(lower.charAt(at - 1)) && !isWord(lower.charAt(end))) return { start: at, end };
  }
  return null;
}

/** Where the first of the phrases stands that the text has; null if it has none. */
export function findAnyPhrase(text: string, phrases: readonly string[]): Span | null {
  for (const phrase of phrases) {
    const span = findPhrase(text, phrase);
    if (span) return span;
  }
  return null;
}

const WORD = lazyPattern(String.raw`[\p{L}\p{N}]`, "u");
const isWord = (char: string): boolean => WORD().test(char);
