/** The last day of a named period, seen from a given day. */
import type { Feast } from "./feast.ts";
import { feastDay } from "./feast.ts";

export type Moment =
  | { sort: "day"; day: number; month: number; year: number | null }
  | { sort: "month" | "quarter" | "half" | "week"; number: number; year: number | null }
  | { sort: "year"; year: number }
  | { sort: "this"; unit: "week" | "month" | "quarter" | "half" | "year"; ahead: number }
  | { sort: "feast"; feast: Feast; year: number | null }
  | { sort: "unknown" };

export interface Clock {
  /** ISO date. */
  today: string;
  /** Month, 1 to 12. */
  fiscalYearStart: number;
}

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
/** The last day of the month that is `months` after month 1 of `year`. */
const monthEnd = (year: number, month: number) => Date.UTC(year, month, 0);

/** End of the `length`-month period that is number `number` of the fiscal year named `year`. */
function fiscalEnd(year: number, number: number, length: number, start: number): number {
  const firstYear = start > 1 ? year - 1 : year;
  return monthEnd(firstYear, start - 1 + number * length);
}

function nextYearly(today: number, year: number | null, end: (year: number) => number): number {
  if (year !== null) return end(year);
  const thisYear = new Date(today).getUTCFullYear();
  const candidates = [end(thisYear - 1), end(thisYear), end(thisYear + 1), end(thisYear + 2)];
  return candidates.find((each) => each >= today) ?? end(thisYear);
}

function weekEnd(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return monday + (week * 7 - 1) * DAY;
}

function endOfThis(
  unit: "week" | "month" | "quarter" | "half" | "year",
  ahead: number,
  clock: Clock,
) {
  const today = Date.parse(clock.today);
  const date = new Date(today);
  if (unit === "week") return today + (((7 - date.getUTCDay()) % 7) + ahead * 7) * DAY;
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[unit];
  const monthsIn = (date.getUTCMonth() - (clock.fiscalYearStart - 1) + 12) % length;
  return monthEnd(date.getUTCFullYear(), date.getUTCMonth() - monthsIn + length * (1 + ahead));
}

/** ISO date of the last day of the moment; null where no calendar has it. */
export function lastDay(moment: Moment, clock: Clock): string | null {
  const today = Date.parse(clock.today);
  if (!Number.isFinite(today)) return null;
  const start = clock.fiscalYearStart;
  if (moment.sort === "unknown") return null;
  if (moment.sort === "year") return iso(monthEnd(moment.year, 12));
  if (moment.sort === "this") return iso(endOfThis(moment.unit, moment.ahead, clock));
  if (moment.sort === "day") {
    const { day, month } = moment;
    const end = (year: number) => Math.min(Date.UTC(year, month - 1, day), monthEnd(year, month));
    return iso(nextYearly(today, moment.year, end));
  }
  if (moment.sort === "feast") {
    const { feast, year } = moment;
    return iso(nextYearly(today, year, (each) => feastDay(feast, each)));
  }
  const { number } = moment;
  const ends = {
    month: (year: number) => monthEnd(year, number),
    quarter: (year: number) => fiscalEnd(year, number, 3, start),
    half: (year: number) => fiscalEnd(year, number, 6, start),
    week: (year: number) => weekEnd(year, number),
  };
  return iso(nextYearly(today, moment.year, ends[moment.sort]));
}
