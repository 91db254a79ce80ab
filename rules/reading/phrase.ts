/** Names what is measured and what it is about, in the writer's own words. */
import type { Kind, Phrase } from "../okr.ts";
import { isAdverb, isFunction, isLink, mannerAt } from "./grammar.ts";
import { LEVEL_NOUN, VERB, W } from "./lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

const TAKEN = wordSet("time days hours cost effort");
const AND = wordSet("and & und");
const INSIDE_NAME = wordSet("\" “ ” ' ‘ ’ & / „ _ -");
const BREAKS = wordSet("of for in on with per von für bei der des");

const LEVEL_BEGINS = wordSet(
  "below under above over down up from to by at is are stays stay remains remain drops drop falls fall rises rise within exceeds exceed than so while when because which that resulting auf von um unter über bis against as",
);
/** `headcount flat at 23`. */
const LEVELS_OUT = wordSet("flat steady stable");
const DROP_FIRST = wordSet(
  "the a an our their its your of in for on with to at by all every each no any and least most average more fewer less zero number share percentage total der die das den dem des ein eine einen von mit für alle",
);
const DROP_LAST = wordSet(
  "the a an of in for on with to at by and or per our their its that than least most no not must will should we within older higher lower fewer less more up down above below under caused due mit bei maximal höchstens mindestens ø wg",
);
/** Nouns that say how a subject is measured, not what it is. */
const MEASURES = wordSet(
  "time times rate ratio share number percentage level score count volume duration accuracy precision recall quality speed cost costs latency throughput coverage usage adoption error errors per case median mean average f1 auc wer mape cycle quote zeit dauer kosten genauigkeit",
);
const isMeasure = (token: Token | undefined) =>
  token !== undefined && (MEASURES.has(token.text) || /^p\d+$/.test(token.text));

export function phraseOf(text: string, first: Token, last = first): Phrase {
  const span = { start: first.start, end: last.end };
  return { text: text.slice(span.start, span.end), span };
}

/** Articles, quantifiers and numbers do not open a name; `5xx` does. */
function dropsFirst(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === "number") return tokens[at + 1]?.start !== token.end;
  return token?.type !== "word" || DROP_FIRST.has(token.text);
}

function trimmed(text: string, tokens: readonly Token[], from: number, to: number): Phrase | null {
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

/** Where the naming stops and the level, the condition or the next clause begins. */
function endOfName(tokens: readonly Token[], from: number, statement: boolean): number {
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
    if (LEVELS_OUT.has(token.text) && LEVEL_BEGINS.has(tokens[at + 1]?.text ?? "")) return at;
    if (statement && at > from && mannerAt(tokens, at) !== "none") return at;
  }
  return tokens.length;
}

/** The words that name the metric; null where the statement is not about a level or a change. */
export function findMetric(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  kind: Kind,
): Phrase | null {
  const { opener, effect, nounStart } = structure;
  const level = levels.target?.span.start ?? levels.baseline?.span.start ?? -1;
  if (kind !== "outcome" && !levels.baseline) return madeTo(text, tokens, structure, level);
  if (effect && level > effect.start) {
    const from = tokens.indexOf(effect);
    const starts = tokens[from]?.word.form === "ing" ? from + 1 : from;
    return trimmed(text, tokens, starts, endOfName(tokens, starts, true));
  }
  const quality = madeTo(text, tokens, structure, level);
  if (quality) return quality;
  const number = tokens.findIndex((token) => token.type === "number" && token.end > level);
  const counts = level >= 0 && number >= 0 && number - nounStart <= 3;
  const acted = actedOn(text, tokens, structure, number);
  if (acted) return acted;
  if (
    counts &&
    tokens.slice(nounStart, number).every((token) => isFunction(token) || isAdverb(token))
  ) {
    const named = trimmed(text, tokens, number + 1, endOfClause(tokens, number + 1));
    if (named) return named;
  }
  const end = endOfName(tokens, nounStart, opener === null);
  const metric = trimmed(text, tokens, nounStart, end);
  if (metric || level < 0) return metric;
  const joint = tokens.findIndex((token) => token.text === "with" || token.text === "of");
  return joint > 0 ? trimmed(text, tokens, joint + 1, endOfName(tokens, joint + 1, true)) : null;
}

/** Where the clause ends: at a mark, the deadline, or where it says `are` of what was counted. */
function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => {
    if (at < from) return false;
    if (token.type === "mark") return /^[(),;:.\u23f2]$/.test(token.text);
    return token.type === "number" || (at > from && isLink(token));
  });
  return end < 0 ? tokens.length : end;
}

/** `cases with the score alone` of `Analysts settle 30% of cases with the score alone`. */
function actedOn(
  text: string,
  tokens: readonly Token[],
  { opener, head, manner, predicate }: Structure,
  number: number,
): Phrase | null {
  if (opener || manner !== "finite" || !predicate || !head || number < 0) return null;
  if (!(head.word.bits & W.people) || (tokens[number]?.start ?? 0) < predicate.end) return null;
  const after = trimmed(text, tokens, number + 1, endOfClause(tokens, number + 1));
  const from = tokens.indexOf(predicate) + 1;
  return after ?? trimmed(text, tokens, from, endOfName(tokens, from, false));
}

/** `accuracy` of `deploy a classifier with 92% accuracy`: the level of what is made. */
function madeTo(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
  level: number,
): Phrase | null {
  if (!structure.opener || !(structure.opener.word.bits & W.make) || level < 0) return null;
  const number = tokens.findIndex((token) => token.type === "number" && token.end > level);
  const next = number + 1;
  if (number < 0 || !((tokens[next]?.word.bits ?? 0) & LEVEL_NOUN)) return null;
  return trimmed(text, tokens, next, endOfName(tokens, next, false));
}

/** The thing worked on: the metric's or verb's noun phrase without measure words. */
export function findSubject(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
): Phrase | null {
  const { opener } = structure;
  let { nounStart } = structure;
  while (nounStart < tokens.length - 1 && dropsFirst(tokens, nounStart)) nounStart += 1;
  const end = endOfName(tokens, nounStart, opener === null);
  let of = -1;
  let lastMeasure = -1;
  for (let at = nounStart; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const breaks = BREAKS.has(token.text);
    if (breaks && of < 0) of = at;
    else if (of < 0 && isMeasure(token)) lastMeasure = at;
  }
  const nounEnd = of < 0 ? end : of;
  if (of > 0 && lastMeasure === of - 1 && lastMeasure >= nounStart) {
    const after = trimmed(text, tokens, of + 1, end);
    if (after) return stripLater(text, tokens, of + 1, end) ?? after;
  }
  let last = nounEnd;
  while (last - 1 > nounStart && isMeasure(tokens[last - 1])) last -= 1;
  return trimmed(text, tokens, nounStart, last) ?? trimmed(text, tokens, nounStart, nounEnd);
}

/** Up to the next preposition: `churn model` of `churn model in the southern region`. */
function stripLater(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Phrase | null {
  let end = from;
  while (end < to && !(end > from + 1 && (tokens[end]?.word.bits ?? 0) & W.preposition)) end += 1;
  return trimmed(text, tokens, from, end);
}
