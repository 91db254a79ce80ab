/** What can be wrong between a verb, a baseline and a target. */
import type { Problem } from "../../define.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import type { Level, Reading } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { isTime, sizeOf } from "../../reading/numbers/unit.ts";
import type { DirectionWord } from "./direction.ts";
import { saidOfStart, saysDirection, verbAfter, verbBefore } from "./direction.ts";
import { isUnit } from "./numbers.ts";
import { overAll, saysTwoChanges, shareByShare } from "./shares.ts";
import { around } from "./words.ts";
import { leavesDirectionOpen, lessIsBetter, moreIsBetter } from "./worse.ts";

const HOLDS =
  /\b(?:hold|holds|keep|keeps|kept|maintain\w*|stays?|remains?|halten|hält|bleib\w*)\b/i;

export function findContradiction(kr: ReadKeyResult): Problem | null {
  const { baseline, target } = kr.reading;
  return (
    betweenLevels(kr, baseline, target) ??
    overAll(kr, target) ??
    nothing(target) ??
    openDirection(kr.text, target) ??
    shareByShare(kr)
  );
}

function betweenLevels(
  kr: ReadKeyResult,
  baseline: Level | null,
  target: Level | null,
): Problem | null {
  const { text, reading } = kr;
  if (!baseline || !target || target.relative || baseline.relative) return null;
  if (baseline.value === null || target.value === null) return null;
  // "40% => 23%" is a target and where it came to.
  if (text.includes("=>")) return null;
  if (startsAnother(reading, target, baseline)) return null;
  const data = { from: baseline.text, to: target.text };
  const span = around(baseline.span, target.span);
  const verb = verbOf(kr, baseline, target);
  const change = inOneUnit(target) - inOneUnit(baseline);
  if (!comparable(baseline.unit, target.unit) || losesUnit(baseline, target, verb)) {
    const close = target.span.start - baseline.span.end;
    return close > 0 && close < 8 ? { messageId: "units", span, data } : null;
  }
  if (isApart(baseline.unit, target.unit)) return null;
  if (change === 0) {
    const rest = text.slice(target.span.end, target.span.end + 12);
    if (HOLDS.test(text) || /^\s*(?:in|of|von|out of|\/)\s*\d/i.test(rest)) return null;
    return baseline.text === target.text ? { messageId: "stands", span: target.span } : null;
  }
  if (verb && verb.up !== change > 0) {
    const messageId = change > 0 ? "goesUp" : "goesDown";
    return { messageId, span: verb.span, data: { ...data, verb: verb.words } };
  }
  if (change > 0 && !verb && !saysDirection(text) && reading.comparator === null) {
    const metric = lessIsBetter(text.slice(0, baseline.span.start));
    if (metric) return { messageId: "worse", span, data, atMost: "warning" };
  }
  if (change < 0 && !verb && !saysDirection(text) && reading.comparator === null) {
    const metric = moreIsBetter(text.slice(0, baseline.span.start));
    if (metric) return { messageId: "fall", span, data, atMost: "warning" };
  }
  return saysTwoChanges(kr, baseline, target);
}

/** "Within 10% of the bill in 80% of cases, up from 55%": the start belongs to the nearer level. */
function startsAnother({ numbers }: Reading, target: Level, baseline: Level): boolean {
  return numbers.some(
    ({ unit, role, span }) =>
      unit === baseline.unit &&
      role !== "date" &&
      span.start >= target.span.end &&
      span.end <= baseline.span.start,
  );
}

/** The word that says which way it goes: before the levels, behind them in German, or "up from". */
function verbOf(
  { text, reading }: ReadKeyResult,
  baseline: Level,
  target: Level,
): DirectionWord | null {
  if (baseline.span.start > target.span.end) {
    const said = saidOfStart(text, baseline.span.start);
    if (said) return said;
  }
  const { start, end } = around(baseline.span, target.span);
  return verbBefore(text, start) ?? (reading.language === "de" ? verbAfter(text, end) : null);
}

/** "From 4 hours to 120": a unit on one side only, and no word that says it rises tenfold. */
function losesUnit(baseline: Level, target: Level, verb: DirectionWord | null): boolean {
  if (baseline.value === null || target.value === null) return false;
  if (verb && target.value > baseline.value === verb.up) return false;
  const units = [writesUnit(baseline), writesUnit(target)];
  const ratio = target.value / baseline.value;
  const far = ratio >= 10 || (verb !== null && ratio <= 0.1);
  return units[0] !== units[1] && far && isTime(baseline.unit);
}

const UNIT = lazyPattern(String.raw`[\p{L}%€$]`, "u");

/** Whether a unit stands in the level's own words; `k` and `m` are scales. */
function writesUnit({ text }: Level): boolean {
  return UNIT().test(text.replace(/\d[km]\b/i, ""));
}

/** Both known, and of two dimensions. */
function comparable(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  if (!isUnit(a) || !isUnit(b)) return true;
  return isTime(a) && isTime(b);
}

/** "From 2 sprints to 3 days": which is longer is not said. */
function isApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && isTime(a) !== isTime(b);
}

function inOneUnit({ value, unit }: Level): number {
  return (value ?? 0) * sizeOf(unit);
}

/** "Improve returns by 20%": more of them, or less? */
function openDirection(text: string, target: Level | null): Problem | null {
  if (!target?.relative || saysDirection(text) || !leavesDirectionOpen(text)) return null;
  return { messageId: "open", span: target.span, atMost: "warning" };
}

/** "Down by 0%". */
function nothing(target: Level | null): Problem | null {
  if (!target?.relative || target.value !== 0) return null;
  return { messageId: "nothing", span: target.span };
}
