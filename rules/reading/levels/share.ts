/** Finds the share that a statement is mainly about: `80%` of `within 20 s for 80% of calls`. */
import { isTimeOfDay } from "../numbers/clock.ts";
import { W } from "../lexicon/classes.ts";
import type { Candidate } from "./neighbours.ts";
import type { Token } from "../text/tokens.ts";
import { isWithin } from "../time/time-span.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

const OF = wordSet("of der aller von");
/** `in at least half of their tickets`: how far each of them goes. */
const THEIR = wordSet("their its ihrer seiner his her");
const CASES = wordSet("for among on in at with");
const AHEAD = wordSet("ahead before beforehand vorher voraus vor");
const WITHIN_SHARE = 2;
/** Tokens of `at most` or `<=`. */
const BOUND_AT_MOST = 2;

/** `25 of 40`, `80% of calls`; not `half of their tickets`. */
export function isShare(tokens: readonly Token[], { unit, relative, last }: Candidate): boolean {
  if (unit?.startsWith("of ")) return true;
  if (unit !== "%" || relative || !OF.has(tokens[last + 1]?.text ?? "")) return false;
  return !THEIR.has(tokens[last + 2]?.text ?? "");
}

/** `60% of planners`, however it is joined to what stands before; not `for 95% of users`. */
function isOfPeople(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const before = tokens[first - 1];
  if (before && CASES.has(before.text)) return false;
  return tokens
    .slice(last + 2, last + 2 + WITHIN_SHARE)
    .some(({ word }) => (word.bits & (W.people | W.staff)) !== 0);
}

/** `within 20 s`, `48 h ahead`, `by 17:00`: in what time, not of how many; `< 200 ms` is a level. */
function tellsTime(tokens: readonly Token[], each: Candidate): boolean {
  const { unit, comparator, first, last, text } = each;
  if (isTimeOfDay(text)) return true;
  if (!isTime(unit)) return false;
  const bounds = isWithin(tokens, first) || AHEAD.has(tokens[last + 1]?.text ?? "");
  return comparator === null || bounds || first <= BOUND_AT_MOST;
}

/** The share that opens, follows nothing but a time, has a start of its own or is one of people. */
export function mainShare(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  baseline: Candidate | null,
): Candidate | null {
  if (baseline?.unit === "%")
    return candidates.find(({ unit, relative }) => unit === "%" && !relative) ?? null;
  const opening = candidates.findIndex((each) => !tellsTime(tokens, each));
  const main = candidates.find(
    (each, at) => isShare(tokens, each) && (at === opening || isOfPeople(tokens, each)),
  );
  return main ?? null;
}
