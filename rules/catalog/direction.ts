/** Words that say whether a level rises or falls. */
import type { Span } from "../okr.ts";

const DOWN = String.raw`(?:bring|drive|get|push|take)s? down|halv(?:e|es|ing)|slash\w*|trim(?:s|ming)?|curb(?:s|ing)?|reduc\w*|lower\w*|decreas\w*|cut(?:s|ting)?|shrink\w*|shorten\w*|minimi[sz]\w*|drops?|falls?|senk\w*|reduzier\w*|verringer\w*|verkürz\w*|sink\w*`;
const UP = String.raw`(?:bring|drive|get|push|take)s? up|climb(?:s|ing)?|doubl(?:e|es|ing)|increas\w*|rais(?:e|es|ing)|lift(?:s|ing)?|grow(?:s|ing)?|boost\w*|expand\w*|maximi[sz]\w*|rises?|erhöh\w*|steiger\w*|wächst|steig(?:t|en)`;
/** Words that name a direction. */
const DIRECTION = new RegExp(String.raw`\b(?:(?<up>${UP})|(?:${DOWN}))(?![a-zß-ÿ\d])`, "gi");

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
