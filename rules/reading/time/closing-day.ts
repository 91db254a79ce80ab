/** Days that are counted from a close or an event: `WD8`, `D+4`, `day 4`, and none of `same day`. */
import type { NumberRead } from "../numbers/digits.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const DAYS = wordSet("day tag arbeitstag werktag wd bd wt d t");
const COUNTED_FROM = wordSet("d t wd bd");
const LEADS = wordSet("from to von vom auf → >");
const WORKING = wordSet("working business close arbeitstag werktag");
const SAME = wordSet("same same-day denselben selben gleichen");
const NUMBERED = /^(?:wd|bd|wt)(\d{1,2})$/;

const day = (value: number, first: number, end: number): NumberRead => {
  return { value, upper: null, unit: "d", relative: false, factor: 1, first, end };
};

/** The day of a close that stands at `at`, counted in days. */
export function closingDayAt(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token?.type === "number") return numberedDay(tokens, at);
  if (token && SAME.has(token.text)) return sameDay(tokens, at);
  const numbered = token?.text.startsWith("w") || token?.text.startsWith("b");
  const value = numbered ? NUMBERED.exec(token?.text ?? "")?.[1] : undefined;
  return value === undefined ? undefined : day(Number(value), at, at);
}

/** `D+4`, `working day 4`, `4. Arbeitstag`; `day 4` where it is gone from or to. */
function numberedDay(tokens: readonly Token[], at: number): NumberRead | undefined {
  const before = tokens[at - 1];
  const value = Number(tokens[at]?.text);
  if (!Number.isInteger(value)) return undefined;
  const ordinal = tokens[at + 1]?.text === "." && WORKING.has(tokens[at + 2]?.text ?? "");
  if (ordinal) return day(value, at, at + 2);
  if (before?.text === "+" && isGlued(before, tokens[at])) {
    const event = tokens[at - 2];
    const counted = COUNTED_FROM.has(event?.text ?? "") && isGlued(event, before);
    return counted ? day(value, at - 2, at) : undefined;
  }
  if (before?.type !== "word" || !DAYS.has(before.text)) return undefined;
  const lead = tokens[at - 2]?.text ?? "";
  return LEADS.has(lead) || WORKING.has(lead) ? day(value, at - 1, at) : undefined;
}

/** `from 4 days to same day`; not `moved to same-day delivery`. */
function sameDay(tokens: readonly Token[], at: number): NumberRead | undefined {
  const end = tokens[at]?.text === "same-day" ? at : at + 1;
  const named = end === at || DAYS.has(tokens[end]?.text ?? "");
  if (!named || tokens[end + 1]?.type === "word") return undefined;
  return LEADS.has(tokens[at - 1]?.text ?? "") ? day(0, at, end) : undefined;
}
