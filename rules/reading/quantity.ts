/** Reads every number of a text with its unit, comparator and range. */
import type { Language, Span } from "../okr.ts";
import { durationAt, timeOfDayAt } from "./clock.ts";
import { comparatorAfter, comparatorBefore } from "./comparator.ts";
import { LEVEL_NOUN, W } from "./lexicon/classes.ts";
import { numberOf, scaleOf } from "./number.ts";
import { identifies } from "./identifier.ts";
import type { Token } from "./tokens.ts";
import { isGlued } from "./tokens.ts";
import { fractionAt, numberWordAt } from "./number-word.ts";
import { tokenise } from "./tokenise.ts";
import { isTime, unitOf } from "./unit.ts";
import { mask } from "./mask.ts";
import { countedNoun } from "./counted-noun.ts";
import { wordSet } from "./word-set.ts";

const SCALES = wordSet("5 7 10 100");
const CURRENCY_CODES = wordSet("us eur usd chf gbp");

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

const CHANGES_BY = wordSet("by um minus");
const ARTICLES = wordSet("a an the our this das die der den ein eine einen");
const SIGNS = wordSet("+ - − ± ~ ≈");
const ON_DAY = wordSet("stand per am zum vom");
const BETWEEN = wordSet("between zwischen");
const AND = wordSet("and und");
const CURRENCIES = wordSet("$ € £ ¥");
const DASHES = wordSet("- – ‑");

/** Scale, unit and range that follow the number at `at`. */
function readTail(tokens: readonly Token[], at: number) {
  let last = at;
  let factor = 1;
  let unit: string | null = null;
  const scale = tokens[at + 1];
  if (scale?.type === "word") {
    const known = scaleOf(scale.text);
    const short = scale.text.length <= 2 && scale.text !== "mn" && scale.text !== "bn";
    const money = CURRENCIES.has(tokens[at + 2]?.text ?? "") && isGlued(scale, tokens[at + 2]);
    const near = isGlued(tokens[at], scale) || scale.text === "k" || money;
    if (known !== undefined && (!short || near)) {
      factor = known;
      last += 1;
      if (tokens[last + 1]?.text === "." && /^[mt]/.test(scale.text)) last += 1;
    }
  }
  const next = tokens[last + 1];
  const isMonth = next?.text === "m" && !isGlued(tokens[last], next);
  if (next?.text === "%" || (next && CURRENCIES.has(next.text))) {
    unit = unitOf(next.text) ?? next.text;
    last += 1;
  } else if (next?.type === "word" && !isMonth) {
    const pair = `${next.text} ${tokens[last + 2]?.text ?? ""}`;
    if (/^(?:percentage points?|per cent|working days?|business days?)$/.test(pair)) {
      unit =
        pair === "per cent" ? "%" : pair.endsWith("s") && pair.startsWith("perc") ? "points" : "d";
      last += 2;
    } else {
      const money = /^([ktm])(eur|chf|usd)$/.exec(next.text);
      if (money) factor *= scaleOf(money[1] === "t" ? "k" : (money[1] ?? "")) ?? 1;
      const known = unitOf(money?.[2] ?? next.text);
      if (
        known !== undefined &&
        (known !== "x" || isGlued(tokens[last], next) || next.text !== "x")
      ) {
        unit = known;
        last += 1;
      }
    }
  }
  return { last, factor, unit };
}

/** A number word and the unit that follows it. */
function fromWord(tokens: readonly Token[], at: number) {
  const read = numberWordAt(tokens, at);
  if (!read || read.unit !== null) return read;
  const { last, unit, factor } = readTail(tokens, read.end);
  return unit === null ? read : { ...read, value: read.value * factor, factor, unit, end: last };
}

/** `4/5`, and `4.4 / 5` where the whole is a usual scale. */
function scores(tokens: readonly Token[], at: number, value: number): boolean {
  if (isGlued(tokens[at], tokens[at + 1]) && isGlued(tokens[at + 1], tokens[at + 2])) return true;
  const whole = tokens[at + 2]?.text ?? "";
  return SCALES.has(whole) && value <= Number(whole);
}

/** `31.12.2026`, and the `1.1.` of `Stand 1.1.`. */
function namesDay(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d|20\d\d)$/.test(text)) return true;
  const dotted = /^\d{1,2}\.\d{1,2}$/.test(text) && tokens[at + 1]?.text === ".";
  return dotted && ON_DAY.has(tokens[at - 1]?.text ?? "");
}

/** The upper end of `71-78%`, `31.5 – 33%`, `between 8 and 12%` behind what ends at `last`. */
function upperAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  low: number,
  language: Language,
) {
  const link = tokens[last + 1];
  const high = tokens[last + 2];
  if (!link || high?.type !== "number") return undefined;
  const value = numberOf(high.text, language);
  const near = value > low && value <= low * 2 && tokens[last + 3]?.text === "%";
  const dashed = DASHES.has(link.text) && (isGlued(link, high) || (link.text === "–" && near));
  const between = BETWEEN.has(tokens[first - 1]?.text ?? "") && AND.has(link.text);
  return dashed || between ? { at: last + 2, value } : undefined;
}

function fromDigits(tokens: readonly Token[], at: number, language: Language) {
  const token = tokens[at];
  if (!token || namesDay(tokens, at)) return undefined;
  let first = at;
  let value = numberOf(token.text, language);
  let upper: number | null = null;
  let end = at;
  let unit: string | null = null;
  let factor = 1;
  let relative = false;
  const before = tokens[first - 1];
  if (before && CURRENCIES.has(before.text)) {
    unit = unitOf(before.text) ?? null;
    first -= 1;
  } else if (before?.type === "word" && CURRENCY_CODES.has(before.text)) {
    unit = unitOf(before.text) ?? null;
    first -= 1;
  }
  const sign = tokens[first - 1];
  const afterWord = tokens[first - 2];
  if (sign && SIGNS.has(sign.text) && isGlued(sign, tokens[first]) && !isGlued(afterWord, sign)) {
    relative = sign.text === "+" || sign.text === "-" || sign.text === "−";
    first -= 1;
  }
  const slash = tokens[at + 1];
  const of = tokens[at + 2];
  if (slash?.text === "/" && of?.type === "number" && scores(tokens, at, value)) {
    if (of.text === "7" && token.text === "24") return undefined;
    unit = `of ${of.text}`;
    end = at + 2;
  } else {
    let tail = readTail(tokens, at);
    const high = upperAt(tokens, first, tail.last, value, language);
    if (high) {
      const low = tail;
      tail = readTail(tokens, high.at);
      upper = high.value * tail.factor;
      value *= low.factor === 1 ? tail.factor : low.factor;
    } else {
      value *= tail.factor;
    }
    factor = tail.factor;
    end = tail.last;
    unit = tail.unit ?? unit;
  }
  return { value, upper, unit, relative, factor, first, end };
}

/** `by 20%`; not `used by 60% of planners`, `adopted by 7 of 9 squads`. */
function changesBy(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[first - 2]?.word;
  const acted = verb?.form === "ed" && (verb.bits & (W.use | W.feel)) !== 0;
  const partly = tokens.slice(first, last + 2).some(({ text }) => text === "of");
  return CHANGES_BY.has(tokens[first - 1]?.text ?? "") && !(acted && partly);
}

/** `the 6h course`, `a 2 hour workshop`: how long a thing is; not `a 2 h response time`. */
function describes(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: string | null,
): boolean {
  if (!isTime(unit) || !ARTICLES.has(tokens[first - 1]?.text ?? "")) return false;
  const bits = tokens[last + 1]?.word.bits ?? 0;
  return (bits & (W.artefact | W.episode | W.practice)) !== 0 && !(bits & LEVEL_NOUN);
}

/** Reads the numbers of tokens; `text` is the original. */
export function scanQuantities(
  tokens: readonly Token[],
  text: string,
  language: Language,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.type === "mark") continue;
    const clock = timeOfDayAt(tokens, at);
    const read =
      token.type === "number"
        ? (durationAt(tokens, at) ?? clock ?? fromDigits(tokens, at, language))
        : fromWord(tokens, at);
    if (!read) continue;
    let { end, unit, value } = read;
    const plain = clock === undefined || read !== clock;
    const identifier = token.type === "number" && plain && identifies(tokens, at, text);
    const suffix = tokens[end + 1];
    const attribute =
      (suffix !== undefined &&
        DASHES.has(suffix.text) &&
        isGlued(tokens[end], suffix) &&
        tokens[end + 2]?.type === "word") ||
      (suffix?.type === "word" && isGlued(tokens[end], suffix)) ||
      (tokens[end + 1]?.text === "." && tokens[read.first - 1]?.text === "im") ||
      describes(tokens, read.first, end, unit);
    if (!attribute && !identifier) {
      const share = fractionAt(tokens, end, value, language);
      if (share) {
        unit = share.unit;
        end = share.end;
      }
    }
    const noun =
      unit === null && !attribute && !identifier ? countedNoun(tokens, end + 1) : undefined;
    const start = tokens[read.first]?.start ?? 0;
    const stop = tokens[end]?.end ?? start;
    found.push({
      value,
      upper: read.upper,
      unit: unit ?? noun ?? null,
      comparator: comparatorBefore(tokens, read.first) ?? comparatorAfter(tokens, end),
      relative: read.relative || unit === "x" || (plain && changesBy(tokens, read.first, end)),
      factor: read.factor,
      text: text.slice(start, stop),
      span: { start, end: stop },
      sort: identifier ? "identifier" : attribute ? "attribute" : "amount",
      first: read.first,
      last: end,
    });
    at = end;
  }
  return found;
}

/**
 * Every number in the text, number words included, in reading order; what only looks like a number
 * (`P0`, `#46`, `v2`) is left out.
 */
export function readQuantities(text: string, language: Language): Quantity[] {
  return scanQuantities(tokenise(mask(text), language), text, language);
}
