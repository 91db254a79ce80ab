/** Reads a number that is written in digits, with its sign, currency, scale, unit and range. */
import type { Language } from "../../okr.ts";
import { numberOf } from "./number.ts";
import { CURRENCIES, scaleAndUnitAt } from "./scale-and-unit.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { unitOf } from "./unit.ts";
import { wordSet } from "../text/word-set.ts";

const SCALES = wordSet("5 7 10 100");
const CURRENCY_CODES = wordSet("us eur usd chf gbp");
const SIGNS = wordSet("+ - − ± ~ ≈");
const CHANGES = wordSet("+ - −");
const ON_DAY = wordSet("stand per am zum vom");
const BETWEEN = wordSet("between zwischen");
const AND = wordSet("and und");
export const DASHES = wordSet("- – ‑");

/** A number and the tokens that it spans. */
export interface NumberRead {
  value: number;
  /** The upper end of a range; null otherwise. */
  upper: number | null;
  unit: string | null;
  /** A change and not a level, by its sign. */
  relative: boolean;
  factor: number;
  first: number;
  end: number;
}

/** The number whose digits stand at `at`; undefined where they name a day or round the clock. */
export function digitsAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): NumberRead | undefined {
  const token = tokens[at];
  if (!token || namesDay(tokens, at)) return undefined;
  const before = currencyBefore(tokens, at);
  const signed = signBefore(tokens, before.first);
  const start = { first: signed.first, relative: signed.relative };
  const value = numberOf(token.text, language);
  const whole = tokens[at + 2];
  const slashed = tokens[at + 1]?.text === "/" && whole?.type === "number";
  if (slashed && scores(tokens, at, value)) {
    if (whole.text === "7" && token.text === "24") return undefined;
    return { ...start, value, upper: null, unit: `of ${whole.text}`, factor: 1, end: at + 2 };
  }
  const tail = scaleAndUnitAt(tokens, at, language);
  const high = upperAt(tokens, signed.first, tail.last, value, language);
  if (!high) {
    const { factor, last: end, unit } = tail;
    return {
      ...start,
      value: value * factor,
      upper: null,
      unit: unit ?? before.unit,
      factor,
      end,
    };
  }
  const { factor, last: end, unit } = scaleAndUnitAt(tokens, high.at, language);
  return {
    ...start,
    value: value * (tail.factor === 1 ? factor : tail.factor),
    upper: high.value * factor,
    unit: unit ?? before.unit,
    factor,
    end,
  };
}

/** `€ 5`, `EUR 5`. */
function currencyBefore(tokens: readonly Token[], at: number) {
  const before = tokens[at - 1];
  const coded = before?.type === "word" && CURRENCY_CODES.has(before.text);
  if (!before || !(CURRENCIES.has(before.text) || coded)) return { first: at, unit: null };
  return { first: at - 1, unit: unitOf(before.text) ?? null };
}

/** `+5`, `~5`; not the dash of `GPT-5`. */
function signBefore(tokens: readonly Token[], first: number) {
  const sign = tokens[first - 1];
  const signs = sign !== undefined && SIGNS.has(sign.text) && isGlued(sign, tokens[first]);
  const named = tokens[first - 2]?.text !== "(" && isGlued(tokens[first - 2], sign);
  if (!signs || named) return { first, relative: false };
  return { first: first - 1, relative: CHANGES.has(sign.text) };
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
