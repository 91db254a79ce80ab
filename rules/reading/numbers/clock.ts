/** Reads a duration by the clock: `7:30 min` is seven and a half minutes. */
import type { Token } from "../text/tokens.ts";
import { isTime, unitOf } from "./unit.ts";
import { wordSet } from "../text/word-set.ts";

const HOURS = 24;
const LEADS_TO = wordSet("to auf →");

/** `:30` of `7:30`, glued and under sixty. */
function sixtieths(tokens: readonly Token[], at: number): number | undefined {
  const whole = tokens[at];
  const colon = tokens[at + 1];
  const part = tokens[at + 2];
  if (whole?.type !== "number" || colon?.text !== ":" || part?.type !== "number") return undefined;
  const glued = whole.end === colon.start && colon.end === part.start;
  return glued && /^[0-5]\d$/.test(part.text) ? Number(part.text) / 60 : undefined;
}

/** `12:00`, `15:30` and `7 Uhr` of a day, in hours. */
export function timeOfDayAt(tokens: readonly Token[], at: number) {
  const rest = sixtieths(tokens, at);
  const last = rest === undefined ? at : at + 2;
  const named = tokens[last + 1]?.text === "uhr";
  if (rest === undefined && !named) return undefined;
  const value = Number(tokens[at]?.text) + (rest ?? 0);
  if (!(value < HOURS)) return undefined;
  const end = named ? last + 1 : last;
  return { value, upper: null, unit: null, relative: false, factor: 1, first: at, end };
}

/** Whether a level is a time of day. */
export const isTimeOfDay = (level: string): boolean =>
  /^\d{1,2}:\d\d(?: Uhr)?$|^\d{1,2} Uhr$/i.test(level);

/** The duration at `at`; its unit stands behind it or behind the one it goes to. */
export function durationAt(tokens: readonly Token[], at: number) {
  const rest = sixtieths(tokens, at);
  if (rest === undefined) return undefined;
  const value = Number(tokens[at]?.text) + rest;
  const own = unitOf(tokens[at + 3]?.text ?? "") ?? null;
  const lead = { value, upper: null, relative: false, factor: 1, first: at };
  if (isTime(own)) return { ...lead, unit: own, end: at + 3 };
  const goes = LEADS_TO.has(tokens[at + 3]?.text ?? "");
  const shared = unitOf(tokens[at + 7]?.text ?? "") ?? null;
  if (!goes || sixtieths(tokens, at + 4) === undefined || !isTime(shared)) return undefined;
  return { ...lead, unit: shared, end: at + 2 };
}
