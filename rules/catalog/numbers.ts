/** What can be wrong between a verb, a baseline and a target. */
import type { Problem } from "../define.ts";
import type { Level } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";
import { around } from "./words.ts";

/** Verbs that name a direction, at a word's start. */
const DOWN =
  /\b(?:reduc\w*|lower\w*|decreas\w*|cut(?:s|ting)?|shrink\w*|shorten\w*|minimi[sz]\w*|drops?|falls?|senk\w*|reduzier\w*|verringer\w*|verkürz\w*|sink\w*)\b/iu;
const UP =
  /\b(?:increas\w*|rais(?:e|es|ing)|grow(?:s|ing)?|boost\w*|expand\w*|maximi[sz]\w*|rises?|erhöh\w*|steiger\w*|ausbau\w*|wächst|steig(?:t|en))\b/iu;
const HOLDS =
  /\b(?:hold|holds|keep|keeps|kept|maintain\w*|stays?|remains?|halten|hält|bleib\w*)\b/iu;
/** Seconds in each unit of time. */
const TIME: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3_600, d: 86_400 };
/** Units that have a dimension of their own: a counted noun may stand beside none. */
const FIXED = /^(?:%|ms|s|min|h|d|EUR|USD|GBP|points)$/u;
/** Groups that a share can be of; ratios such as retention are none. */
const GROUP =
  /^\s{0,2}(?:of|der|aller|des)\s+(?:\p{L}+\s+){0,3}?(?:\p{L}*(?:users?|customers?|people|employees|staff|teams?|members?|agents?|handlers?|engineers?|requests?|tickets?|claims?|cases?|models?|nutzer\p{L}*|kund\p{L}*|mitarbeit\p{L}*|anfragen|fälle))\b/iu;

export function findContradiction(kr: ReadKeyResult): Problem | null {
  const { baseline, target } = kr.reading;
  return betweenLevels(kr, baseline, target) ?? overAll(kr, target) ?? pointsOrPercent(kr);
}

function betweenLevels(
  { text, reading }: ReadKeyResult,
  baseline: Level | null,
  target: Level | null,
): Problem | null {
  if (!baseline || !target || target.relative || baseline.relative) return null;
  if (baseline.value === null || target.value === null) return null;
  const data = { from: baseline.text, to: target.text };
  if (!comparable(baseline.unit, target.unit)) {
    const from = text.slice(0, baseline.span.start).match(/\b(?:from|von|vom)\s+$/iu);
    const start = baseline.span.start - (from?.[0].length ?? 0);
    const span = around({ start, end: baseline.span.end }, target.span);
    return { messageId: "units", span, data };
  }
  const change = inOneUnit(target) - inOneUnit(baseline);
  if (change === 0) {
    if (HOLDS.test(text)) return null;
    return { messageId: "stands", span: target.span };
  }
  // A word between the verb and its numbers may turn the sense: "reduce the gap", "no fall".
  const wrong = change > 0 ? DOWN.exec(text) : UP.exec(text);
  const right = change > 0 ? UP.exec(text) : DOWN.exec(text);
  if (!wrong || (right && right.index < wrong.index)) return null;
  if (wrong.index > Math.min(baseline.span.start, target.span.start)) return null;
  const span = { start: wrong.index, end: wrong.index + wrong[0].length };
  const messageId = change > 0 ? "goesUp" : "goesDown";
  return { messageId, span, data: { ...data, verb: wrong[0] } };
}

function comparable(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  if (a in TIME && b in TIME) return true;
  return !FIXED.test(a) && !FIXED.test(b);
}

function inOneUnit({ value, unit }: Level): number {
  return (value ?? 0) * (unit === null ? 1 : (TIME[unit] ?? 1));
}

function overAll({ text }: ReadKeyResult, target: Level | null): Problem | null {
  if (!target || target.relative || target.unit !== "%" || (target.value ?? 0) <= 100) return null;
  if (!GROUP.test(text.slice(target.span.end, target.span.end + 80))) return null;
  return { messageId: "overAll", span: target.span };
}

/** "Increase the share of 60% by 20%": to 72% or to 80%? */
function pointsOrPercent({ text, reading }: ReadKeyResult): Problem | null {
  const shares = reading.numbers.filter(({ unit, role }) => unit === "%" && role !== "date");
  const by = shares.at(-1);
  const from = shares.at(-2);
  if (!from || !by || reading.baseline) return null;
  if (!/\b(?:by|um)\s{1,3}$/iu.test(text.slice(Math.max(0, by.span.start - 6), by.span.start)))
    return null;
  const data = { from: from.text, by: by.text };
  return { messageId: "points", span: by.span, data, atMost: "warning" };
}

/** Whether the words say that a level rises or falls. */
export function saysDirection(text: string): boolean {
  return UP.test(text) || DOWN.test(text);
}
