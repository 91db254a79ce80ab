/** Tells what only says when a level was measured: `Nov`, `LY Q1`, `Dez. 2026`. */
import { momentAt } from "../time/moment.ts";
import { monthOf } from "../time/moment-words.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

/** `Q4`, `2026`, `FY26`. */
const PERIOD = /^(?:q[1-4]|h[12]|20\d\d|fy\d\d)$/;
/** `LY` and `PY` are last year, `VJ` is Vorjahr. */
const LAST_YEAR = wordSet("ly py vj");
const BETWEEN = wordSet(". , in im was were it war waren lag lagen es noch bei at");
/** Most tokens of a label. */
const LONGEST = 4;

/** `Q4`, `2026`, `Nov`, `LY`. */
export const namesTime = ({ text }: Token): boolean =>
  PERIOD.test(text) || LAST_YEAR.has(text) || monthOf(text) > 0;

/** `(Nov 38%)`, `(LY Q1 €1.2m)`, `(im Q4 waren es 48 %)`: from the bracket to the level at `first` nothing but a time. */
export function isTimed(tokens: readonly Token[], first: number): boolean {
  let named = false;
  for (let at = first - 1; at >= Math.max(0, first - 1 - LONGEST); at -= 1) {
    const token = tokens[at];
    if (token?.text === "(") return named;
    if (!token || !(namesTime(token) || BETWEEN.has(token.text))) return false;
    named ||= namesTime(token);
  }
  return false;
}

/** `in Nov`, `in H2` from token `at` on. */
export const isInTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "in" && momentAt(tokens, at + 1) !== undefined;
