/** Finds every digit and every number word of a text, each with its value, unit and neighbours. */
import type { Span } from "../okr.ts";
import { valueOfWord, valuesOfDigits } from "./number-words.ts";
import { scaleBehind, unitAround } from "./units.ts";
import { contentStems, subjectStems } from "./words.ts";
import { regex } from "../regex.ts";

export interface ScannedNumber {
  text: string;
  span: Span;
  /** More than one where the writing leaves it open, as in `1.000`. */
  values: number[];
  /** "%", "points", "x", a currency, a time unit, "of N"; "" for a bare count. */
  unit: string;
  /** Stems around the number: what it counts. Asked of few numbers, so found out when asked. */
  near(): ReadonlySet<string>;
  /** Letters stand directly before the digits, as in `p95` or `Q3`: a name and not an amount. */
  name: boolean;
}

const DIGITS = /\d+(?:[.,'’\u00a0\u202f]\d+)*/gu;
/** As a time a quarter is no amount; as a part it is. */
const QUARTER_OF = /\ba quarter(?= of\b)/giu;
const WORD = /\p{L}+/gu;

/** Every number of a text in its order. Parts that are dates or slots should be blanked before. */
export function scanNumbers(text: string): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  for (const match of text.matchAll(DIGITS)) found.push(fromDigits(text, match.index, match[0]));
  for (const match of text.matchAll(WORD)) {
    const value = valueOfWord(
      match[0],
      text.slice(match.index + match[0].length, match.index + 40),
    );
    if (value !== null) found.push(measured(text, match.index, match[0], [value], false));
  }
  for (const match of text.matchAll(QUARTER_OF)) {
    found.push(measured(text, match.index + 2, "quarter", [0.25], false));
  }
  return found.toSorted((one, other) => one.span.start - other.span.start);
}

/** The same text with the given parts blanked, so that every other position stays. */
export function blank(text: string, spans: readonly Span[]): string {
  let out = "";
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    out += text.slice(out.length, start);
    out += " ".repeat(Math.max(0, end - out.length));
  }
  return out + text.slice(out.length);
}

function fromDigits(text: string, start: number, digits: string): ScannedNumber {
  const lettersBefore = /[\p{L}#@]+[-_]?$/u.exec(text.slice(Math.max(0, start - 20), start));
  const currency = /^(?:eur|usd|gbp|chf)$/iu.test(lettersBefore?.[0] ?? "");
  if (lettersBefore === null || currency) {
    return measured(text, start, digits, valuesOfDigits(digits), false);
  }
  const from = start - lettersBefore[0].length;
  const whole = /^[\p{L}\d#@_.-]*[\p{L}\d]/u.exec(text.slice(from, from + 60))?.[0] ?? digits;
  return {
    text: whole,
    span: { start: from, end: from + whole.length },
    values: [],
    unit: "",
    near: () => new Set(),
    name: true,
  };
}

function measured(
  text: string,
  start: number,
  written: string,
  values: number[],
  name: boolean,
): ScannedNumber {
  const end = start + written.length;
  const behind = text.slice(end, end + 40);
  const { factor, length: scaleLength } = scaleBehind(behind);
  const rest = behind.slice(scaleLength);
  const before = text.slice(Math.max(0, start - 60), start);
  return {
    text: text.slice(start, end + scaleLength),
    span: { start, end: end + scaleLength },
    values: values.map((value) => value * factor),
    unit: unitAround(before, rest),
    near: once(() => countedStems(before, text.slice(end + scaleLength, end + 80))),
    name,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const BOUNDARY = regex("iu")`
    [,.;:()!?/–—]
    |\s-\s
    |\b(?:by|from|to|in|on|at|for|with|and|or|of|per|a|within|until|up|down|than|that|who|which)\b
  `;

/** Times and shares say how a thing is counted and not what it is; teams and users do. */
const HOW_COUNTED = regex("u")`
    ^(?:day|week|month|quarte|year|hour|minute|second|percen|share|rate|time|today|now|least|most|
      first|woche|monat|tag|quarta|anteil|zeit)$
  `;

function countedBy(text: string): Set<string> {
  return new Set([...contentStems(text)].filter((each) => !HOW_COUNTED.test(each)));
}

/** What a bare number counts: the words behind it up to a joint, else those before it. */
function countedStems(before: string, behind: string): Set<string> {
  const end = behind.search(BOUNDARY);
  const counted = countedBy(end === -1 ? behind : behind.slice(0, end));
  if (counted.size > 0) return counted;
  return subjectStems((before.match(/[\p{L}'’-]+/gu) ?? []).slice(-6).join(" "));
}
