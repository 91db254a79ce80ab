/** Reads every number of a text with its unit, comparator and range. */
import type { Language, Span } from "../../okr.ts";
import { changesBy, compares, moves } from "../levels/change.ts";
import { durationAt, timeOfDayAt } from "./clock.ts";
import { closingDayAt } from "../time/closing-day.ts";
import { comparatorAfter, comparatorBefore } from "./comparator.ts";
import { countedNoun } from "./counted-noun.ts";
import type { NumberRead } from "./digits.ts";
import { DASHES, digitsAt } from "./digits.ts";
import { identifies } from "./identifier.ts";
import { LEVEL_NOUN, W } from "../lexicon/classes.ts";
import { mask } from "../text/mask.ts";
import { fractionAt, numberWordAt } from "./number-word.ts";
import { scaleAndUnitAt } from "./scale-and-unit.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { tokenise } from "../text/tokenise.ts";
import { isTime } from "./unit.ts";
import { wordSet } from "../text/word-set.ts";

const ARTICLES = wordSet("a an the our this das die der den ein eine einen");

export type Comparator = "<" | "<=" | "=" | ">=" | ">";

export interface Quantity {
  value: number;
  /** The upper end of a range; null otherwise. */
  upper: number | null;
  /** Canonical, or the counted noun as written; null if none. */
  unit: string | null;
  comparator: Comparator | null;
  /** A change (`by 20 %`, `5x`), not a level. */
  relative: boolean;
  /** What a `k` or `million` behind it made of it; 1 without. */
  factor: number;
  text: string;
  span: Span;
  /** An amount; a name that holds digits (`v 2`); or one that only describes (`2-week`). */
  sort: "amount" | "identifier" | "attribute";
  /** First and last token. */
  first: number;
  last: number;
}

/**
 * Every number in the text, number words included, in reading order; what only looks like a number
 * (`P0`, `#46`, `v2`) is left out.
 */
export function readQuantities(text: string, language: Language): Quantity[] {
  return scanQuantities(tokenise(mask(text), language), text, language);
}

/** Reads the numbers of tokens; `text` is the original. */
export function scanQuantities(
  tokens: readonly Token[],
  text: string,
  language: Language,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = quantityAt(tokens, at, text, language);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.last;
  }
  return found;
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
): Quantity | undefined {
  const token = tokens[at];
  if (!token || token.type === "mark") return undefined;
  const duration = durationAt(tokens, at);
  const time = duration ? undefined : timeOfDayAt(tokens, at);
  const digits = token.type === "number";
  const day = closingDayAt(tokens, at);
  const read =
    duration ??
    time ??
    day ??
    (digits ? digitsAt(tokens, at, language) : fromWord(tokens, at, language));
  if (!read) return undefined;
  const plain = time === undefined && day === undefined;
  const sort = sortOf(tokens, at, read, digits && plain && identifies(tokens, at, text));
  const counts = sort === "amount" && read.unit !== "%";
  const share = counts ? fractionAt(tokens, read.end, read.value, language) : undefined;
  const { unit, end: last } = share ?? read;
  const counted = unit === null && sort === "amount" ? countedNoun(tokens, last + 1) : undefined;
  const compared = (unit === "%" || isTime(unit)) && compares(tokens, last);
  const start = tokens[read.first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return {
    value: read.value,
    upper: read.upper,
    unit: unit ?? counted ?? null,
    comparator: comparatorBefore(tokens, read.first) ?? comparatorAfter(tokens, last),
    relative:
      read.relative ||
      compared ||
      unit === "x" ||
      (plain && changesBy(tokens, read.first, last)) ||
      ((unit === "%" || unit === "points") && moves(tokens, read.first, last, read.value)),
    factor: read.factor,
    text: text.slice(start, end),
    span: { start, end },
    sort,
    first: read.first,
    last,
  };
}

/** A number word and the unit that follows it. */
function fromWord(
  tokens: readonly Token[],
  at: number,
  language: Language,
): NumberRead | undefined {
  const read = numberWordAt(tokens, at);
  if (!read || read.unit !== null) return read;
  const { last, unit, factor } = scaleAndUnitAt(tokens, read.end, language);
  return unit === null ? read : { ...read, value: read.value * factor, factor, unit, end: last };
}

function sortOf(
  tokens: readonly Token[],
  at: number,
  read: NumberRead,
  identifier: boolean,
): Quantity["sort"] {
  if (identifier) return "identifier";
  return qualifies(tokens, read) || describes(tokens, read) ? "attribute" : "amount";
}

/** `2-week`, `90min`-like compounds, and the German `im 3.` of an ordinal. */
function qualifies(tokens: readonly Token[], { first, end }: NumberRead): boolean {
  const suffix = tokens[end + 1];
  if (!suffix) return false;
  const glued = isGlued(tokens[end], suffix);
  if (glued && suffix.type === "word") return true;
  if (glued && DASHES.has(suffix.text) && tokens[end + 2]?.type === "word") return true;
  return suffix.text === "." && tokens[first - 1]?.text === "im";
}

/** `the 6h course`, `a 2 hour workshop`: how long a thing is; not `a 2 h response time`. */
function describes(tokens: readonly Token[], { first, end, unit }: NumberRead): boolean {
  if (!isTime(unit) || !ARTICLES.has(tokens[first - 1]?.text ?? "")) return false;
  const bits = tokens[end + 1]?.word.bits ?? 0;
  return (bits & (W.artefact | W.episode | W.practice)) !== 0 && !(bits & LEVEL_NOUN);
}
