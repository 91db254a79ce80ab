/** What can be wrong between a verb, a baseline and a target. */
import type { Problem } from "../define.ts";
import type { Level, Span } from "../okr.ts";
import type { ReadKeyResult } from "../read-plan.ts";
import { around } from "./words.ts";

const DOWN = String.raw`reduc\w*|lower\w*|decreas\w*|cut(?:s|ting)?|shrink\w*|shorten\w*|minimi[sz]\w*|drops?|falls?|senk\w*|reduzier\w*|verringer\w*|verkürz\w*|sink\w*`;
const UP = String.raw`increas\w*|rais(?:e|es|ing)|lift(?:s|ing)?|grow(?:s|ing)?|boost\w*|expand\w*|maximi[sz]\w*|rises?|erhöh\w*|steiger\w*|wächst|steig(?:t|en)`;
/** Words that name a direction. */
const DIRECTION = new RegExp(String.raw`\b(?:(?<up>${UP})|(?:${DOWN}))(?![\p{L}\p{N}])`, "giu");
const AMOUNT =
  /\d|\b(?:half|halve[sd]?|third|quarter|doubl\w*|tripl\w*|twice|none|zero|no|not one|every|all|each|any|an? (?:hour|day|week|minute|second)|one|two|three|four|five|six|seven|eight|nine|ten|positive|negative|halb\w*|hälfte|drittel|viertel|fünftel|verdopp\w*|kein\w*|alle|jede\w*)\b/iu;
const HOLDS =
  /\b(?:hold|holds|keep|keeps|kept|maintain\w*|stays?|remains?|halten|hält|bleib\w*)\b/iu;
/** Seconds in each unit of time. */
const TIME: Readonly<Record<string, number>> = { ms: 0.001, s: 1, min: 60, h: 3_600, d: 86_400 };
/** Units that have a dimension of their own: a counted noun may stand beside none. */
const FIXED = /^(?:%|ms|s|min|h|d|EUR|USD|GBP|points)$/u;
/** Whether it is a unit of measure, and not a thing counted. */
export function isUnit(unit: string): boolean {
  return FIXED.test(unit);
}

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
  // "40% => 23%" is a target and where it came to.
  if (text.includes("=>")) return null;
  const data = { from: baseline.text, to: target.text };
  const span = around(baseline.span, target.span);
  const verb =
    verbBefore(text, span.start) ?? (reading.language === "de" ? verbAfter(text, span.end) : null);
  const change = inOneUnit(target) - inOneUnit(baseline);
  if (!comparable(baseline.unit, target.unit) || losesUnit(baseline, target, verb)) {
    const close = target.span.start - baseline.span.end;
    return close > 0 && close < 8 ? { messageId: "units", span, data } : null;
  }
  if (change === 0) {
    const rest = text.slice(target.span.end, target.span.end + 12);
    if (HOLDS.test(text) || /^\s*(?:in|of|von|out of|\/)\s*\d/iu.test(rest)) return null;
    return baseline.text === target.text ? { messageId: "stands", span: target.span } : null;
  }
  if (!verb || verb.up === change > 0) return null;
  const messageId = change > 0 ? "goesUp" : "goesDown";
  return { messageId, span: verb.span, data: { ...data, verb: verb.words } };
}

interface DirectionWord {
  up: boolean;
  words: string;
  span: Span;
}

/** The last word of direction in the clause before the numbers. */
function verbBefore(text: string, end: number): DirectionWord | null {
  const clause = text.slice(0, end);
  let last: DirectionWord | null = null;
  for (const match of clause.matchAll(DIRECTION)) {
    const [words] = match;
    const span = { start: match.index, end: match.index + words.length };
    last = { up: match.groups?.["up"] !== undefined, words, span };
  }
  // Beyond a comma or a "so that" it speaks of something else.
  return last && /[,;:]|\b(?:so|by|while|damit)\b/iu.test(clause.slice(last.span.end))
    ? null
    : last;
}

/** German puts the verb last: "von 3 auf 9 Minuten senken". */
function verbAfter(text: string, start: number): DirectionWord | null {
  const match = text
    .slice(start, start + 40)
    .matchAll(DIRECTION)
    .next().value;
  if (!match) return null;
  const at = start + match.index;
  const span = { start: at, end: at + match[0].length };
  return { up: match.groups?.["up"] !== undefined, words: match[0], span };
}

/** "From 4 hours to 120": a unit on one side only, and the change runs against the verb. */
function losesUnit(baseline: Level, target: Level, verb: DirectionWord | null): boolean {
  if (!verb || baseline.value === null || target.value === null) return false;
  if (target.value > baseline.value === verb.up) return false;
  const units = [writesUnit(baseline), writesUnit(target)];
  const ratio = target.value / baseline.value;
  return units[0] !== units[1] && (ratio >= 10 || ratio <= 0.1) && (baseline.unit ?? "") in TIME;
}

/** Whether a unit stands in the level's own words; `k` and `m` are scales. */
function writesUnit({ text }: Level): boolean {
  return /[\p{L}%€$]/u.test(text.replace(/\d[km]\b/iu, ""));
}

/** Both known, and of two dimensions. */
function comparable(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  if (!FIXED.test(a) || !FIXED.test(b)) return true;
  return a in TIME && b in TIME;
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
  return text.search(DIRECTION) >= 0;
}

/** Whether the words hold anything like an amount, a number word or an all. */
export function saysAmount(text: string): boolean {
  return AMOUNT.test(text);
}
