/** `at least`, `<`, `or more`: how a level bounds its metric. */
import { W } from "../lexicon/classes.ts";
import type { Comparator } from "./quantity.ts";
import type { Token } from "../text/tokens.ts";
import { wordMap, wordSet } from "../text/word-set.ts";

const SHAFT = wordSet("- – — = >");

const BEFORE = wordMap<Comparator>({
  "<": "<",
  "< =": "<=",
  "≤": "<=",
  "=": "=",
  "≥": ">=",
  "> =": ">=",
  ">": ">",
  under: "<",
  below: "<",
  "less than": "<",
  "fewer than": "<",
  "lower than": "<",
  sub: "<",
  "smaller than": "<",
  "shorter than": "<",
  "at most": "<=",
  "no later than": "<=",
  "more than": ">",
  "up to": "<=",
  within: "<=",
  "at or under": "<=",
  "at or below": "<=",
  max: "<=",
  maximum: "<=",
  "maximum of": "<=",
  "no worse than": ">=",
  "longer than": ">",
  over: ">",
  above: ">",
  "greater than": ">",
  "higher than": ">",
  "better than": ">",
  beyond: ">",
  exceed: ">",
  exceeds: ">",
  exceeding: ">",
  "at least": ">=",
  "at or above": ">=",
  min: ">=",
  minimum: ">=",
  "minimum of": ">=",
  unter: "<",
  unterhalb: "<",
  "weniger als": "<",
  höchstens: "<=",
  maximal: "<=",
  "bis zu": "<=",
  mindestens: ">=",
  wenigstens: ">=",
  über: ">",
  "mehr als": ">",
  "höher als": ">",
  "länger als": ">",
  "größer als": ">",
  "niedriger als": "<",
  "kürzer als": "<",
});
const NEGATES = wordSet("no not never nobody nicht nie kein keine keinem keiner niemand");
/** What these deny behind a preposition is not the bound: `with no touch above`. */
const DENIES_NOUN = wordSet("no kein keine");
/** Most words between a denial and the bound that it denies. */
const DENIES_WITHIN = 6;
/** What a bound is once it is denied: `not above` is at most. */
const DENIED: Partial<Record<Comparator, Comparator>> = { "<": ">=", ">": "<=" };
const AFTER = wordMap<Comparator>({
  "or more": ">=",
  "or better": ">=",
  "or higher": ">=",
  "or above": ">=",
  "and above": ">=",
  "or less": "<=",
  "or fewer": "<=",
  "or lower": "<=",
  "or below": "<=",
  "or under": "<=",
  "or faster": "<=",
  "at most": "<=",
  "at least": ">=",
  "oder mehr": ">=",
  "oder weniger": "<=",
  "nicht übersteigen": "<=",
  "nicht überschreiten": "<=",
  "nicht unterschreiten": ">=",
});

const SHORTENED = wordSet("max min mind");

/** `->` and `=>` lead from one level to the next; their `>` compares nothing. */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const shaft = tokens[at - 1];
  return shaft !== undefined && SHAFT.has(shaft.text) && shaft.end === tokens[at]?.start;
}

/** `No customer waits over`, `never below`; not `invoices with no touch above`. */
function isDenied(tokens: readonly Token[], bound: number): boolean {
  for (let at = bound - 1; at >= Math.max(0, bound - DENIES_WITHIN); at -= 1) {
    const token = tokens[at];
    if (token?.type !== "word") return false;
    if (!NEGATES.has(token.text)) continue;
    return !DENIES_NOUN.has(token.text) || !((tokens[at - 1]?.word.bits ?? 0) & W.preposition);
  }
  return false;
}

/** The comparator that ends just before the token `first`; `not above` is at most. */
export function comparatorBefore(tokens: readonly Token[], first: number): Comparator | null {
  const shortened = tokens[first - 1]?.text === "." && SHORTENED.has(tokens[first - 2]?.text ?? "");
  const from = shortened ? first - 2 : first - 1;
  let words = "";
  let best: Comparator | null = null;
  let bound = from;
  for (let at = from; at >= Math.max(0, from - 2); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    words = words === "" ? token.text : `${token.text} ${words}`;
    const found = BEFORE.get(words);
    if (!found || (words === ">" && isArrow(tokens, at))) continue;
    best = found;
    bound = at;
  }
  const denied = best && DENIED[best];
  return denied && isDenied(tokens, bound) ? denied : best;
}

/** The comparator that starts just after the token `last`. */
export function comparatorAfter(tokens: readonly Token[], last: number): Comparator | null {
  const next = tokens[last + 1];
  if (next?.text === "+" && next.start === tokens[last]?.end) return ">=";
  const words = `${next?.text ?? ""} ${tokens[last + 2]?.text ?? ""}`;
  return AFTER.get(words) ?? null;
}
