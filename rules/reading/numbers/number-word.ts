/** Numbers written as words, and shares such as `7 in 10` and `one release in forty`. */
import type { Language } from "../../okr.ts";
import { numberOf } from "./number.ts";
import type { Token } from "../text/tokens.ts";
import { isTime, unitOf } from "./unit.ts";
import { W } from "../lexicon/classes.ts";
import { wordMap, wordSet } from "../text/word-set.ts";

const NOT_COUNTED = wordSet("another place go day stop way click more thing");
const NAMES_ONE = wordSet("the this that week day no any each every in");
const ONE = wordSet("an a one eine ein einem einer");
const OF_ALL = wordSet("of der aller");
const BOUNDED = wordSet("least most than only mindestens höchstens");
const GERMAN_ONE = wordSet("eine ein");
/** `6 of the 9 plants`. */
const THESE = wordSet("the our these der den unserer unseren");
const SHARES = wordSet("in of von der");

/** What a number word is worth, English and German. */
export const NUMBER_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwanzig: 20,
};
const WORTH = wordMap(NUMBER_WORDS);
const PARTS = wordMap({
  half: 50,
  third: 100 / 3,
  quarter: 25,
  thirds: 100 / 3,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  hälfte: 50,
  drittel: 100 / 3,
  viertel: 25,
});

const EACH = wordSet("every jede jeder jedes jeden jedem");
const ORDINALS = wordMap({
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  tenth: 10,
  zweite: 2,
  zweiter: 2,
  zweiten: 2,
  zweites: 2,
  dritte: 3,
  dritter: 3,
  dritten: 3,
  drittes: 3,
  vierte: 4,
  vierter: 4,
  vierten: 4,
  fünfte: 5,
  fünfter: 5,
  zehnte: 10,
  zehnter: 10,
});

/** `forty`, `thirty-two`. */
function wordValue(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const dash = token.text.indexOf("-");
  if (dash < 0) return WORTH.get(token.text);
  const tens = WORTH.get(token.text.slice(0, dash));
  const ones = WORTH.get(token.text.slice(dash + 1)) ?? 0;
  return tens !== undefined && tens >= 20 && tens < 100 && ones < 10 && ones > 0
    ? tens + ones
    : undefined;
}
const partValue = (token: Token | undefined): number | undefined => token && PARTS.get(token.text);

const amount = (value: number, first: number, end: number, unit: string | null = null) => ({
  value,
  upper: null,
  unit,
  relative: false,
  factor: 1,
  first,
  end,
});

/** `by a third`, `down a third`, `um ein Drittel`. */
const CHANGES_BY = wordSet("by down up um from to von auf");
const BOUNDS = wordSet("under than within over below unter in");

/** `second` of `every second user`, `4.` of `Jeder 4. Besucher`; not of `every second week`. */
function ordinalAt(tokens: readonly Token[], at: number) {
  const dotted = tokens[at]?.type === "number" && tokens[at + 1]?.text === ".";
  const number = dotted ? Number(tokens[at]?.text) : ORDINALS.get(tokens[at]?.text ?? "");
  const last = dotted ? at + 1 : at;
  const noun = tokens[last + 1];
  const counts = noun?.type === "word" && !(noun.word.bits & W.timeUnit);
  if (number === undefined || !(number > 1) || !counts) return undefined;
  return isTime(unitOf(noun.text) ?? null) ? undefined : { number, last };
}

/** `one launch event`; not `one of`, `week one`, `the one`. */
function countsOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.text ?? "";
  if (next?.type !== "word" || next.word.bits & (W.preposition | W.auxiliary)) return false;
  if (NOT_COUNTED.has(next.text)) return false;
  return !NAMES_ONE.has(before);
}

/** A number word at `at`. `one` counts only where it bounds or shares: `at least one`, `one in ten`. */
export function numberWordAt(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const next = tokens[at + 1];
  const part = partValue(next);
  const which = token && EACH.has(token.text) ? ordinalAt(tokens, at + 1) : undefined;
  if (which) return amount(1, at, which.last, `of ${which.number}`);
  if (token?.text === "die" && next?.text === "hälfte" && tokens[at - 1]?.text === "um")
    return amount(50, at, at + 1, "%");
  if (token?.text === "die" && next?.text === "hälfte" && tokens[at - 1]?.text === "auf")
    return amount(0.5, at, at + 1, "x");
  if (token && ONE.has(token.text)) {
    const before = tokens[at - 1]?.text ?? "";
    if (part !== undefined && (OF_ALL.has(tokens[at + 2]?.text ?? "") || CHANGES_BY.has(before)))
      return amount(part, at, at + 1, "%");
    const large = wordValue(next);
    if (large === 12 || (large !== undefined && large >= 100)) return amount(large, at, at + 1);
    const bounded = BOUNDED.has(before);
    const shared = tokens
      .slice(at + 1, at + 4)
      .some((each) => each.text === "in" || each.text === "von");
    const figure = tokens.slice(at + 2, at + 5).some((each) => wordValue(each) !== undefined);
    if (token.text === "one" && (bounded || (shared && figure))) return amount(1, at, at);
    if (BOUNDS.has(before) && next && isTime(unitOf(next.text) ?? null)) return amount(1, at, at);
    if (token.text === "one" && countsOne(tokens, at)) return amount(1, at, at);
    if (token.text !== "one" && bounded && GERMAN_ONE.has(token.text)) return amount(1, at, at);
    return undefined;
  }
  if (token?.text === "half" && next?.text === "of") return amount(50, at, at, "%");
  const value = wordValue(token);
  if (value === undefined) return undefined;
  if (part !== undefined) return amount(value * part, at, at + 1, "%");
  const scale = next?.text === "hundred" || next?.text === "dozen" || next?.text === "thousand";
  if (scale) return amount(value * (wordValue(next) ?? 1), at, at + 1);
  return amount(value, at, at);
}

/** `in 10`, `of 5`, `out of 4`, `release in forty` after the number that ends at `end`. */
export function fractionAt(
  tokens: readonly Token[],
  end: number,
  part: number,
  language: Language,
) {
  for (let step = 1; step <= 2; step += 1) {
    const link = tokens[end + step];
    if (!link || link.type === "mark" || link.text === "instead") return undefined;
    let at = end + step + 1;
    if (link.text === "out" && tokens[at]?.text === "of") at += 1;
    else if (!SHARES.has(link.text)) continue;
    if (link.text !== "in" && THESE.has(tokens[at]?.text ?? "")) at += 1;
    const whole = tokens[at];
    if (!whole) return undefined;
    const value = whole.type === "number" ? numberOf(whole.text, language) : wordValue(whole);
    if (value === undefined || value < 2 || value > 10_000 || (value > 1900 && value < 2100))
      return undefined;
    const unit = unitOf(tokens[at + 1]?.text ?? "");
    // `between 8 and 18 Uhr von 92 %`: a level of its own.
    if (link.text === "von" && unit === "%") return undefined;
    // `5.4 of 5` is a share that cannot be, said all the same; `1.000 Fälle von 4 €` is none.
    if (value < part && link.text !== "of") return undefined;
    if (link.text === "in" && unit !== undefined) return undefined;
    return { unit: `of ${value}`, end: at };
  }
  return undefined;
}
