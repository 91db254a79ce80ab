/** Words that say whether a level rises or falls. */
import type { Span } from "../../okr.ts";
import { oneOf } from "./word-list.ts";
import { regex } from "../../regex.ts";

const DOWN = oneOf(
  "brings?_down drives?_down gets?_down pushe?s?_down takes?_down halve halves halving slash* " +
    "trims? trimming curbs? curbing reduc* lower* decreas* cut cuts cutting shrink* shorten* " +
    "minimis* minimiz* drops? falls? senk* reduzier* verringer* verkürz* sink*",
);
const UP = oneOf(
  "brings?_up drives?_up gets?_up pushe?s?_up takes?_up climbs? climbing double doubles doubling " +
    "increas* raise raises raising lifts? lifting grows? growing boost* expand* maximis* maximiz* " +
    "rises? erhöh* steiger* wächst steigt steigen",
);
/** Words that name a direction. */
const DIRECTION = new RegExp(
  // A "cut-off" is none.
  String.raw`(?<!-)\b(?:(?<up>${UP})|${DOWN})(?![a-zß-ÿ\d]|-[a-z])`,
  "gi",
);

export interface DirectionWord {
  up: boolean;
  words: string;
  span: Span;
}

/** The last word of direction in the clause before the numbers. */
export function verbBefore(text: string, end: number): DirectionWord | null {
  const clause = text.slice(0, end);
  let last: DirectionWord | null = null;
  for (const match of clause.matchAll(DIRECTION)) {
    const [words] = match;
    const span = { start: match.index, end: match.index + words.length };
    last = { up: match.groups?.["up"] !== undefined, words, span };
  }
  // Beyond a comma or a "so that" it speaks of something else.
  return last && /[,;:]|\b(?:so|by|while|damit)\b/i.test(clause.slice(last.span.end)) ? null : last;
}

/** German puts the verb last: "von 3 auf 9 Minuten senken". */
export function verbAfter(text: string, start: number): DirectionWord | null {
  const match = text
    .slice(start, start + 40)
    .matchAll(DIRECTION)
    .next().value;
  if (!match) return null;
  const at = start + match.index;
  const span = { start: at, end: at + match[0].length };
  return { up: match.groups?.["up"] !== undefined, words: match[0], span };
}

/** "Up from 60%" right before the level where it starts. */
export function saidOfStart(text: string, start: number): DirectionWord | null {
  const from = Math.max(0, start - 12);
  const match = /\b(?:(?<up>up)|down) from\s{0,2}$/i.exec(text.slice(from, start));
  if (!match) return null;
  const at = from + match.index;
  const words = match[0].trimEnd();
  const span = { start: at, end: at + words.length };
  return { up: match.groups?.["up"] !== undefined, words, span };
}

/** Whether the words say that a level rises or falls. */
export function saysDirection(text: string): boolean {
  return text.search(DIRECTION) >= 0;
}

const MORE = /^\W{0,3}(?:more|fewer|less|mehr|weniger)\s/i;

/** "More applications", "weniger Rückfragen": how long the word is that wants more or less; else 0. */
export function lengthOfMore(text: string): number {
  return MORE.exec(text)?.[0].length ?? 0;
}

const CHANGED = regex("i")`
    \s{1,3}(?:reduced|lowered|raised|increased|improved|shortened|gesenkt|reduziert|verkürzt|
      gesteigert|erhöht|verbessert)\W{0,3}$
  `;

/** "Spare part stock reduced": how long the metric is that has changed; 0 where a figure says by how much. */
export function lengthOfChanged(text: string): number {
  return /\d/.test(text) ? 0 : (CHANGED.exec(text)?.index ?? 0);
}

/** A metric and which way it goes, and no more: "more applications", "stock reduced". */
export function saysChangeAlone(text: string): boolean {
  return lengthOfMore(text) > 0 || lengthOfChanged(text) > 0;
}
