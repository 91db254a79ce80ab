/** Where a name begins and ends among the words of a statement. */
import type { Phrase } from "../../okr.ts";
import { isAdverb, mannerAt } from "./grammar.ts";
import { VERB } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const TAKEN = wordSet("time days hours cost effort");
const AND = wordSet("and & und");
const INSIDE_NAME = wordSet("\" “ ” ' ‘ ’ & / „ _ -");
const LEVEL_BEGINS = wordSet(
  `
    below under above over down up from to by at is are stays stay remains remain drops drop falls
    fall rises rise within exceeds exceed than so while when because which that resulting auf von um
    unter über bis against as
  `,
);
const LEVELS_OUT = wordSet("flat steady stable");
const DROP_FIRST = wordSet(
  `
    the a an our their its your of in for from vom on with to at by all every each no any and least
    most average more fewer less zero number share percentage total der die das den dem des ein eine
    einen von mit für alle kein keine jede jeder jedes
  `,
);
const DROP_LAST = wordSet(
  `
    the a an of in for on with to at by and or per our their its that than least most no not must
    will should we within older higher lower fewer less more up down above below under caused due
    runter herunter minus plus innerhalb vor bis am im zum mit bei maximal höchstens mindestens ø wg
  `,
);
/** The words from one token to another. */
export function phraseOf(text: string, first: Token, last = first): Phrase {
  const span = { start: first.start, end: last.end };
  return { text: text.slice(span.start, span.end), span };
}

/** Articles, quantifiers and numbers do not open a name; `5xx` does. */
export function dropsFirst(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === "number") return tokens[at + 1]?.start !== token.end;
  return token?.type !== "word" || DROP_FIRST.has(token.text);
}

/** The words from `from` to `to` without what opens or closes no name; null if none are left. */
export function trimmed(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Phrase | null {
  let first = from;
  let end = to;
  while (first < end && dropsFirst(tokens, first)) first += 1;
  while (
    end > first &&
    (tokens[end - 1]?.type !== "word" ||
      DROP_LAST.has(tokens[end - 1]?.text ?? "") ||
      isAdverb(tokens[end - 1]))
  ) {
    end -= 1;
  }
  const head = tokens[first];
  const last = tokens[end - 1];
  return head && last && end > first ? phraseOf(text, head, last) : null;
}

/** `to` of `time to hire`: what the time is taken for, not a level. */
function opensTask(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "to" || next?.type !== "word") return false;
  return TAKEN.has(tokens[at - 1]?.text ?? "") && !isLevel(next);
}

const isLevel = (token: Token) => LEVEL_BEGINS.has(token.text) || DROP_FIRST.has(token.text);

/** `and hold 6` of `notebooks and hold 6 brown-bags`: the next thing to do. */
function startsOver(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!AND.has(tokens[at]?.text ?? "") || !next) return false;
  const verb = (next.word.bits & VERB) !== 0 && next.word.form === "base";
  return verb && tokens[at + 2]?.type === "number";
}

/** `flat` of `headcount flat at 23`; not of `CO2 per flat`. */
function levelsOut(tokens: readonly Token[], at: number): boolean {
  if (!LEVELS_OUT.has(tokens[at]?.text ?? "") || tokens[at - 1]?.text === "per") return false;
  const next = tokens[at + 1];
  return next?.type !== "word" || LEVEL_BEGINS.has(next.text);
}

/** Where the naming stops and the level, the condition or the next clause begins. */
export function endOfName(tokens: readonly Token[], from: number, statement: boolean): number {
  let task = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.type === "number" && at > from) return at;
    if (at > from && opensTask(tokens, at)) {
      task = true;
      continue;
    }
    if (task && token.text === "to" && tokens[at + 1]?.type === "word") continue;
    if (at > from && startsOver(tokens, at)) return at;
    if (token.type === "mark" && !INSIDE_NAME.has(token.text) && at > from) return at;
    if (at > from && LEVEL_BEGINS.has(token.text)) return at;
    if (at > from && levelsOut(tokens, at)) return at;
    if (statement && at > from && mannerAt(tokens, at) !== "none") return at;
  }
  return tokens.length;
}
