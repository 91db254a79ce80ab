/** Small tools that several rules share: quoting a phrase, joining up what a set or plan says. */
import type { Span } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";
import { oneOf } from "./word-list.ts";

/** Words that end a quoted phrase: what follows qualifies it. */
const ENDS_PHRASE = new Set(
  (
    "with by for to in on over at so until from per within across and via using together " +
    "mit bis für um in auf am damit pro innerhalb und durch im zum zur gemeinsam"
  ).split(" "),
);

/** Words that a quoted phrase does not end with. */
const LEFT_OVER = new RegExp(
  String.raw`(?<!\s)\s+${oneOf("of_the of at in on for with to by an? the our has have is are be or eine?n? der die das unser* hat haben ist sind")}$`,
  "i",
);

/** Words that only lead to the next one: "Build a state of the art platform" is a phrase of five. */
const LEADS_ON = new Set("of out up the a an der die das des ein eine einen".split(" "));

/**
 * The words from `start` that make one phrase: up to five, ending before a preposition, a number
 * or punctuation. Used to quote "deploying a model" where only the verb was found.
 */
export function phraseFrom(text: string, start: number, words = 5): Span {
  const pattern = /\S+/gu;
  pattern.lastIndex = start;
  let end = start;
  for (let count = 0; count < words;) {
    const match = pattern.exec(text);
    if (!match) break;
    // Where marks are all there is, they are quoted: a finding points at something.
    const bare = withoutMarks(match[0]) || (count === 0 ? match[0] : "");
    if (count > 1 && ENDS_PHRASE.has(bare.toLowerCase())) break;
    if (count > 0 && (bare === "" || "([".includes(bare.charAt(0)))) break;
    end = match.index + bare.length;
    if (bare !== match[0]) break;
    if (!LEADS_ON.has(bare.toLowerCase())) count += 1;
    // One more word that ends the sentence is no shorter for being cut off.
    if (count === words && /^\s+[^\s.,;:()[\]]+\W{0,2}$/u.test(text.slice(end))) count -= 1;
  }
  const rest = LEFT_OVER.exec(text.slice(start, end));
  return { start, end: Math.max(start, rest ? start + rest.index : end) };
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

const LEANS =
  /^(?:for|with|to|by|on|in|at|of|every|each|per|für|mit|zu|von|bei|in|auf|jede\w*|pro)\s/i;

const LEANT_ON =
  /(?:^|\s)(?:for|with|to|by|on|in|at|of|from|für|mit|zu|zum|zur|von|vom|bei|im|in|am|auf|durch)\s(?:the |an? |our |de[mnrs] |die |das |eine[mnrs]? )?$/i;

/** A line of so many letters up to its verb is quoted whole. */
const SHORT = 48;

/** The words to quote for the kind: the opening if it decided the kind, else what did. */
export function flaggedWords({ text, reading }: ReadKeyResult): Span {
  const front = frontOf(text);
  // Where tags are all there is, they are quoted.
  const opening = phraseFrom(text, front < text.length ? front : 0);
  const { kindBecause, verb } = reading;
  const decided = kindBecause[0]?.span ?? verb?.span;
  const byOpening = !decided || decided.start < opening.end;
  if (byOpening && hasBlank(text, opening)) return opening;
  // German puts the verb last: "Chatbot in 3 Ländern einführen".
  const last = kindBecause.find(({ span }) => text.length - span.end < 2)?.span;
  if (last && last.end - opening.start <= SHORT) return { start: opening.start, end: last.end };
  if (byOpening) return opening;
  const { start, end } = phraseFrom(text, decided.start);
  // A lone word, or one that leans on what stands before it, tells a reader little.
  const leans = LEANS.test(text.slice(start, end)) || LEANT_ON.test(text.slice(0, start));
  return leans || !hasBlank(text, { start, end })
    ? opening
    : { start, end: Math.max(end, decided.end) };
}

const hasBlank = (text: string, { start, end }: Span) => /\s/.test(text.slice(start, end));

/** Below this the reader's kind is a guess: it may advise and not accuse. */
const SURE = 0.55;

/** Caps a finding that rests on the kind where the reader is not sure of it. */
export function asSure({ reading }: ReadKeyResult, sure = SURE): { atMost?: "warning" } {
  return reading.kindConfidence < sure ? { atMost: "warning" } : {};
}
