/** `at least`, `<`, `or more`: how a level bounds its metric. */
import type { Comparator } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { wordMap, wordSet } from "./word-set.ts";

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
  "at most": "<=",
  "not above": "<=",
  "not over": "<=",
  "no higher than": "<=",
  "no later than": "<=",
  "not below": ">=",
  "not under": ">=",
  "no lower than": ">=",
  "no more than": "<=",
  "not more than": "<=",
  "more than": ">",
  "up to": "<=",
  within: "<=",
  "at or under": "<=",
  "at or below": "<=",
  "no longer than": "<=",
  max: "<=",
  maximum: "<=",
  "maximum of": "<=",
  "not exceed": "<=",
  "not exceeding": "<=",
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
  "no less than": ">=",
  "no fewer than": ">=",
  "not less than": ">=",
  min: ">=",
  minimum: ">=",
  "minimum of": ">=",
  unter: "<",
  "weniger als": "<",
  höchstens: "<=",
  maximal: "<=",
  "bis zu": "<=",
  mindestens: ">=",
  wenigstens: ">=",
  über: ">",
  "mehr als": ">",
  "nicht mehr als": "<=",
});
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
});

/** `->` and `=>` lead from one level to the next; their `>` compares nothing. */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const shaft = tokens[at - 1];
  return shaft !== undefined && SHAFT.has(shaft.text) && shaft.end === tokens[at]?.start;
}

/** The comparator that ends just before the token `first`. */
export function comparatorBefore(tokens: readonly Token[], first: number): Comparator | null {
  let words = "";
  let best: Comparator | null = null;
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[first - back];
    if (!token) break;
    words = words === "" ? token.text : `${token.text} ${words}`;
    const found = BEFORE.get(words);
    if (found && !(words === ">" && isArrow(tokens, first - back))) best = found;
  }
  return best;
}

/** The comparator that starts just after the token `last`. */
export function comparatorAfter(tokens: readonly Token[], last: number): Comparator | null {
  const next = tokens[last + 1];
  if (next?.text === "+" && next.start === tokens[last]?.end) return ">=";
  const words = `${next?.text ?? ""} ${tokens[last + 2]?.text ?? ""}`;
  return AFTER.get(words) ?? null;
}
