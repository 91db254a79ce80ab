/** Tells a number that is a change (`by 20%`, `down 30%`) from one that is a level. */
import { W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const CHANGES_BY = wordSet("by um minus");
const COMPARATIVES = wordSet(
  `
    earlier sooner later faster quicker cheaper shorter longer more less fewer lower higher früher
    später schneller günstiger billiger kürzer länger mehr weniger niedriger höher
  `,
);
const MOVES = wordSet("down up plus");
/** `who turn up 45% → 65%` */
const GOES_ON = wordSet("of → -");
/** How many words back it was done, and on until those who did it are named. */
const DONE_WITHIN = 5;
const NAMED_WITHIN = 3;
/** So often is what runs up: `the platform is up 99.9% of the time`. */
const UP_MOSTLY = 95;

/** `by 20%`; not `used by 60% of planners`, `adopted by 7 of 9 squads`, `checked by two clinicians`. */
export function changesBy(tokens: readonly Token[], first: number, last: number): boolean {
  if (!CHANGES_BY.has(tokens[first - 1]?.text ?? "")) return false;
  const verb = tokens[first - 2]?.word;
  const acted = verb?.form === "ed" && (verb.bits & (W.use | W.feel)) !== 0;
  const partly = tokens.slice(first, last + 2).some(({ text }) => text === "of");
  return !(acted && partly) && !isDoneBy(tokens, first, last);
}

/** `20% faster`, `2 days earlier`, `10 % mehr Kunden`. */
export const compares = (tokens: readonly Token[], last: number): boolean =>
  COMPARATIVES.has(tokens[last + 1]?.text ?? "");

/** Something done, and the people who did it. */
function isDoneBy(tokens: readonly Token[], first: number, last: number): boolean {
  const people = tokens
    .slice(last + 1, last + 1 + NAMED_WITHIN)
    .some(({ word }) => (word.bits & (W.people | W.staff)) !== 0);
  if (!people) return false;
  return tokens
    .slice(Math.max(0, first - 1 - DONE_WITHIN), first - 1)
    .some(({ word }) => word.form === "ed");
}

/** `complaints down 30%`, `revenue up 12%`, `NPS up 8 points`; not of a count. */
export function moves(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
): boolean {
  const before = tokens[first - 1]?.text ?? "";
  if (!MOVES.has(before) || GOES_ON.has(tokens[last + 1]?.text ?? "")) return false;
  return before !== "up" || value < UP_MOSTLY || value >= 100;
}
