/** "Q3 2026", "1. Halbjahr 2027", "January to March", "KW 1-13 2027" as a period. */
import type { Period } from "../okr.ts";
import type { Clock } from "../reading/time/calendar.ts";
import type { Days, Groups } from "./period-days.ts";
import { days, months, nameOf, placeOf, readDates, readMonths, readWeeks } from "./period-days.ts";
import type { Form } from "./period-words.ts";
import {
  DATES,
  FORMS,
  ISO_DATES,
  MONTHS,
  NUMBERED_MONTHS,
  PART_ALONE,
  PART_THEN_YEAR,
  ROMAN,
  WEEKS,
  YEAR_THEN_PART,
} from "./period-words.ts";

const ORDINALS = ["fir ers 1", "sec zwe 2", "thi dri 3", "fou vie 4"];
const ROMANS = ["I", "II", "III", "IV"];

/**
 * Null if the text names none. Quarters and halves are those of the fiscal year. One without a
 * year is the one that is running on the clock's day, or the next; with no clock it is none.
 */
export function findPeriod(text: string, clock: Clock | null = null): Period | null {
  return (
    named(ISO_DATES, text, ({ from = "", to = "" }) => days(from, to)) ??
    named(DATES, text, readDates) ??
    named(MONTHS, text, (groups) => (groups["year"] ? readMonths(groups, nameOf) : null)) ??
    findPart(text, clock) ??
    named(WEEKS, text, readWeeks) ??
    named(NUMBERED_MONTHS, text, (groups) => readMonths(groups, Number)) ??
    findMonthsAhead(text, clock)
  );
}

/** Whether the line is a period and little else: "Q3 2026", "Period: H1". */
export function isPeriodOnly(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  const rest = FORMS.reduce((left, form) => left.replace(form(), ""), text);
  if (rest === text) return false;
  return !/[\p{L}\p{N}]/u.test(rest.replace(AROUND, ""));
}

/** "Q3". */
const SHORTEST = 2;
const LONGEST = 120;
const AROUND = /\b(?:okrs?|period|quarter|plan|zeitraum|quartal|halbjahr|fy|gj)\b/giu;

function named(form: Form, text: string, read: (groups: Groups) => Days | null): Period | null {
  const match = form().exec(text);
  const found = match?.groups && read(match.groups);
  if (!match || !found) return null;
  const label = form === ISO_DATES ? wordsBefore(text, match.index) || match[0] : match[0];
  return { label: label.trim(), ...found };
}

/** "Q3 2026 (2026-07-01 to 2026-09-30)": what an export calls it. */
function wordsBefore(text: string, end: number): string {
  return text
    .slice(0, end)
    .replace(/[(:, \t]+$/u, "")
    .trim()
    .slice(0, 60);
}

/** A quarter, half or third of a year. */
function findPart(text: string, clock: Clock | null): Period | null {
  const start = clock?.fiscalYearStart ?? 1;
  const inYear = (groups: Groups): Days | null => readPart(groups, start, yearOf(groups, start));
  for (const form of [PART_THEN_YEAR, YEAR_THEN_PART, ROMAN]) {
    // What has a year and makes no sense with it is not read without it.
    if (form().test(text)) return named(form, text, inYear);
  }
  if (!clock || TWO_YEARS.test(text)) return null;
  return ahead(clock, (year) =>
    labelled(
      named(PART_ALONE, text, (groups) => readPart(groups, start, year)),
      year,
    ),
  );
}

/** "26/27": when that year starts only the fiscal year says. */
const TWO_YEARS = /(?<!\d)(?:20)?\d\d\/(?:20)?\d\d(?!\d)/u;

function readPart(groups: Groups, start: number, year: number | null): Days | null {
  const { letter, number, ordinal, unit, leading, following, roman } = groups;
  const kind = (letter ?? unit ?? leading ?? "q").charAt(0).toLowerCase();
  const length = kind === "q" ? 3 : kind === "h" ? 6 : 4;
  const place = roman
    ? ROMANS.indexOf(roman.toUpperCase())
    : ordinal
      ? placeOf(ordinal, ORDINALS)
      : Number(number ?? following) - 1;
  if (year === null || place * length >= 12) return null;
  // A fiscal year is called by the year that it ends in.
  return months(start > 1 ? year - 1 : year, start - 1 + place * length, length);
}

function yearOf({ year = "", end }: Groups, start: number): number | null {
  if (end === undefined) return fullYear(year);
  return start > 1 && fullYear(end) === fullYear(year) + 1 ? fullYear(end) : null;
}

function findMonthsAhead(text: string, clock: Clock | null): Period | null {
  if (!clock) return null;
  return ahead(clock, (year) =>
    labelled(
      named(MONTHS, text, (groups) => readMonths({ ...groups, year: `${year}` }, nameOf)),
      year,
    ),
  );
}

/** The first of the years in which the period is not over on the clock's day. */
function ahead({ today }: Clock, read: (year: number) => Period | null): Period | null {
  const thisYear = Number(today.slice(0, 4));
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    const period = read(year);
    if (period && period.end >= today) return period;
  }
  return null;
}

/** Says which year was taken. */
const labelled = (period: Period | null, year: number): Period | null =>
  period && { ...period, label: `${period.label} ${year}` };

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
