/** Dates in figures: `2026-03-31`, `31.03.2027`, `12/31/2026`, `by 15/9`. */
import type { Moment } from "./calendar.ts";
import { W } from "../lexicon/classes.ts";
import type { FoundMoment } from "./moment.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

/** Nobody cuts by a seventh. */
const LARGEST_PART = 5;
const UNTIL = wordSet("by until bis before due on");

/** `15/9`, and `9/15` where the other way round there is no such month. */
function dayAndMonth(first: number, second: number): { day: number; month: number } | undefined {
  if (first >= 1 && first <= 31 && second >= 1 && second <= 12)
    return { day: first, month: second };
  if (first >= 1 && first <= 12 && second > 12 && second <= 31)
    return { day: second, month: first };
  return undefined;
}

/** `cut waste by 1/3`: a part, where something is raised or lowered by it. */
const isPart = (tokens: readonly Token[], at: number, top: number, bottom: number): boolean =>
  top < bottom &&
  bottom <= LARGEST_PART &&
  tokens.slice(0, at).some(({ word }) => word.bits & (W.raise | W.lower));

/** The date in figures that starts at token `at`. */
export function numericDate(tokens: readonly Token[], at: number): FoundMoment | undefined {
  const text = tokens[at]?.text ?? "";
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(20\d\d|\d\d))?$/.exec(text);
  if (dotted && (dotted[3] || tokens[at + 1]?.text === ".") && Number(dotted[2]) <= 12) {
    const short = dotted[3] ? Number(dotted[3]) : null;
    const year = short !== null && short < 100 ? 2000 + short : short;
    const moment: Moment = { sort: "day", day: Number(dotted[1]), month: Number(dotted[2]), year };
    return { moment, last: dotted[3] ? at : at + 1, plain: true };
  }
  const mark = tokens[at + 1]?.text;
  const [day, month] = [Number(text), Number(tokens[at + 2]?.text)];
  if (mark === "/" && UNTIL.has(tokens[at - 1]?.text ?? "")) {
    const part = tokens[at + 3]?.text === "/" || isPart(tokens, at, day, month);
    const found = part ? undefined : dayAndMonth(day, month);
    if (found) return { moment: { sort: "day", ...found, year: null }, last: at + 2, plain: true };
  }
  if ((mark !== "-" && mark !== "/") || tokens[at + 3]?.text !== mark) return undefined;
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]].map((each) => Number(each?.text));
  const [a = 0, b = 0, c = 0] = parts;
  if (a > 1900 && a < 2200 && b >= 1 && b <= 12 && c >= 1 && c <= 31) {
    return { moment: { sort: "day", day: c, month: b, year: a }, last: at + 4, plain: true };
  }
  if (c > 1900 && c < 2200 && a >= 1 && b >= 1 && a <= 31 && b <= 31) {
    const [dayOfIt, monthOfIt] = a > 12 ? [a, b] : mark === "/" ? [b, a] : [a, b];
    if (monthOfIt <= 12)
      return {
        moment: { sort: "day", day: dayOfIt, month: monthOfIt, year: c },
        last: at + 4,
        plain: true,
      };
  }
  return undefined;
}
