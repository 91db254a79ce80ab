/** "Q3 2026", "1. Halbjahr 2027", "January to March 2027", "2026-07-01 to 2026-09-30" as a period. */
import type { Period } from "../okr.ts";

const QUARTER = /\bQ([1-4])[ \t/'’-]{0,3}(?:FY)?(20\d\d|\d\d)\b|\b(20\d\d)[ \t/-]{0,3}Q([1-4])\b/iu;
const HALF = /\bH([12])[ \t/'’-]{0,3}(20\d\d|\d\d)\b|\b(20\d\d)[ \t/-]{0,3}H([12])\b/iu;
/** "1. Quartal 2027", "second half of 2026". */
const WORDED =
  /\b(?:([1-4])\.?|(first|second|third|fourth|ersten?s?|zweiten?s?|dritten?s?|vierten?s?))[ \t]{1,3}(quarter|half(?:[- ]year)?|quartal|halbjahr)[ \t]{1,3}(?:of[ \t])?(20\d\d)\b/iu;
const ORDINALS = ["fir ers", "sec zwe", "thi dri", "fou vie"];
const MONTHS = "jan jän|feb|mar mär|apr|may mai|jun|jul|aug|sep|oct okt|nov|dec dez".split("|");
const MONTH = "(jan|jän|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}{0,6}";
/** "January to March 2027", "Okt–Dez 2026". */
const BY_MONTHS = new RegExp(
  `(?<!\\p{L})${MONTH}\\.?[ \\t]{0,3}(?:to|until|through|bis|–|—|-)[ \\t]{0,3}${MONTH}\\.?[ \\t]{1,3}(20\\d\\d)\\b`,
  "iu",
);
const DATES = /\b(\d{4}-\d\d-\d\d)[ \t]*(?:to|until|bis|–|—|-|\.\.)[ \t]*(\d{4}-\d\d-\d\d)\b/u;

/** Null if the text names none. Quarters and halves are those of the calendar year. */
export function findPeriod(text: string): Period | null {
  const dates = DATES.exec(text);
  if (dates?.[1] && dates[2] && isDate(dates[1]) && isDate(dates[2])) {
    const label = text
      .slice(0, dates.index)
      .replace(/[(:, \t]+$/u, "")
      .trim();
    return { label: label.slice(0, 60) || dates[0], start: dates[1], end: dates[2] };
  }
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const [label, a, yearAfter, yearBefore, b] = quarter;
    const first = (Number(a ?? b) - 1) * 3;
    return months(label, fullYear(yearAfter ?? yearBefore ?? ""), first, 3);
  }
  const half = HALF.exec(text);
  if (half) {
    const [label, a, yearAfter, yearBefore, b] = half;
    return months(label, fullYear(yearAfter ?? yearBefore ?? ""), (Number(a ?? b) - 1) * 6, 6);
  }
  return findWorded(text) ?? findByMonths(text);
}

function findWorded(text: string): Period | null {
  const match = WORDED.exec(text);
  if (!match) return null;
  const [label, digit, word = "", part = "", year] = match;
  const at = digit ? Number(digit) - 1 : placeOf(word, ORDINALS);
  const length = /^q/i.test(part) ? 3 : 6;
  return at * length < 12 ? months(label, Number(year), at * length, length) : null;
}

function findByMonths(text: string): Period | null {
  const match = BY_MONTHS.exec(text);
  if (!match) return null;
  const [label, from = "", to = "", year] = match;
  const first = placeOf(from, MONTHS);
  const last = placeOf(to, MONTHS);
  return last >= first ? months(label, Number(year), first, last - first + 1) : null;
}

/** Where the word's first three letters stand in the list. */
function placeOf(word: string, list: readonly string[]): number {
  const start = word.slice(0, 3).toLowerCase();
  return list.findIndex((each) => each.split(" ").includes(start));
}

/** Whether the line is a period and little else: "Q3 2026", "Period: H1 2027". */
export function isPeriodOnly(text: string): boolean {
  if (findPeriod(text) === null) return false;
  const rest = text
    .replace(QUARTER, "")
    .replace(HALF, "")
    .replace(DATES, "")
    .replace(WORDED, "")
    .replace(BY_MONTHS, "")
    .replace(/\b(?:okrs?|period|quarter|plan|zeitraum|quartal|halbjahr)\b/giu, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

function months(label: string, year: number, first: number, count: number): Period {
  const start = new Date(Date.UTC(year, first, 1));
  const end = new Date(Date.UTC(year, first + count, 0));
  return { label: label.trim(), start: iso(start), end: iso(end) };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && iso(date) === text;
}
