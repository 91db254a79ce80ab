/** "Q3 2026", "H1 2027", "2026-07-01 to 2026-09-30" as a period. */
import type { Period } from "../okr.ts";

const QUARTER = /\bQ([1-4])[ \t/'’-]{0,3}(?:FY)?(20\d\d|\d\d)\b|\b(20\d\d)[ \t/-]{0,3}Q([1-4])\b/iu;
const HALF = /\bH([12])[ \t/'’-]{0,3}(20\d\d|\d\d)\b|\b(20\d\d)[ \t/-]{0,3}H([12])\b/iu;
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
  if (!half) return null;
  const [label, a, yearAfter, yearBefore, b] = half;
  return months(label, fullYear(yearAfter ?? yearBefore ?? ""), (Number(a ?? b) - 1) * 6, 6);
}

/** Whether the line is a period and little else: "Q3 2026", "Period: H1 2027". */
export function isPeriodOnly(text: string): boolean {
  if (findPeriod(text) === null) return false;
  const rest = text
    .replace(QUARTER, "")
    .replace(HALF, "")
    .replace(DATES, "")
    .replace(/\b(?:okrs?|period|quarter|plan|zeitraum|quartal)\b/giu, "");
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
