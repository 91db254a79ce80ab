/** The first and the last day of months, weeks and dates as they are written. */
import type { Period } from "../okr.ts";

/** What a form of period-words.ts found, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;
export type Days = Omit<Period, "label">;

const MONTH_NAMES = "jan jän|feb|mar mär|apr|may mai|jun|jul|aug|sep|oct okt|nov|dec dez".split(
  "|",
);
const DAY = 86_400_000;

/** From one month to another; null where it would run backwards. */
export function readMonths(
  { from = "", to = "", fromYear, year }: Groups,
  numberOf: (month: string) => number,
): Days | null {
  const lastYear = Number(year);
  const first = numberOf(from) + 12 * (Number(fromYear ?? year) - lastYear);
  const last = numberOf(to);
  return last >= first ? months(lastYear, first - 1, last - first + 1) : null;
}

/** "Jan", "März": 1 to 12, 0 for no month. */
export const nameOf = (month: string): number => placeOf(month, MONTH_NAMES) + 1;

/** ISO weeks, from a Monday to a Sunday. */
export function readWeeks({ from, to, year }: Groups): Days | null {
  const [first, last] = [Number(from), Number(to)];
  if (first < 1 || last < first || last > 53) return null;
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return { start: iso(monday + (first - 1) * 7 * DAY), end: iso(monday + (last * 7 - 1) * DAY) };
}

/** "1.1.–31.3.2027" */
export function readDates({ day, month, fromYear, lastDay, lastMonth, year }: Groups): Days | null {
  return days(isoDay(fromYear ?? year, month, day), isoDay(year, lastMonth, lastDay));
}

const isoDay = (year = "", month = "", day = ""): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Where the word's first letters stand in the list. */
export function placeOf(word: string, list: readonly string[]): number {
  const start = /^\d/u.test(word) ? word.charAt(0) : word.slice(0, 3).toLowerCase();
  return list.findIndex((each) => each.split(" ").includes(start));
}

/** So many months from the month `first`, counted from 0, of that year. */
export function months(year: number, first: number, count: number): Days {
  return { start: iso(Date.UTC(year, first, 1)), end: iso(Date.UTC(year, first + count, 0)) };
}

/** Null where one is no day, or the second is before the first. */
export function days(start: string, end: string): Days | null {
  return isDate(start) && isDate(end) && start <= end ? { start, end } : null;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && iso(date.getTime()) === text;
}
