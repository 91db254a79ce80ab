/** Tells a number that is a change (`by 20%`, `down 30%`) from one that is a level. */
import { W } from "./lexicon/classes.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

const CHANGES_BY = wordSet("by um minus");
const MOVES = wordSet("down up plus");
/** `who turn up 45% → 65%` */
const GOES_ON = wordSet("of → -");
/** So often is what runs up: `the platform is up 99.9% of the time`. */
const UP_MOSTLY = 95;

/** `by 20%`; not `used by 60% of planners`, `adopted by 7 of 9 squads`. */
export function changesBy(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = tokens[first - 2]?.word;
  const acted = verb?.form === "ed" && (verb.bits & (W.use | W.feel)) !== 0;
  const partly = tokens.slice(first, last + 2).some(({ text }) => text === "of");
  return CHANGES_BY.has(tokens[first - 1]?.text ?? "") && !(acted && partly);
}

/** `complaints down 30%`, `revenue up 12%`; of a percentage, not of a count. */
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
