/** Dates as they stand in a text, so that a date is compared as a date and not as loose numbers. */
import type { Period, Span } from "../okr.ts";

export interface FoundDate {
  text: string;
  span: Span;
  year: number | null;
  /** 1 to 12. */
  month: number;
  day: number | null;
}

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

const NAME =
  "(jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli|" +
  "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)";

const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${NAME}\\b\\.?(?:,?\\s(\\d{4})\\b)?`,
  "giu",
);
const MONTH_FIRST = new RegExp(
  `\\b${NAME}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4})\\b)?`,
  "giu",
);
const MONTH_YEAR = new RegExp(`\\b${NAME}\\.?\\s(\\d{4})\\b`, "giu");
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/gu;
/** As German writes it: the day first. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\d])/gu;

/** The dates that a text writes out; where two forms overlap the longer one counts. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (
    match: RegExpExecArray,
    year: string | undefined,
    month: number,
    day: string | undefined,
  ): void => {
    const span = { start: match.index, end: match.index + match[0].length };
    const taken = found.some((each) => each.span.start < span.end && span.start < each.span.end);
    if (taken) return;
    found.push({
      text: match[0],
      span,
      year: year === undefined ? null : Number(year),
      month,
      day: day === undefined ? null : Number(day),
    });
  };
  for (const match of text.matchAll(ISO)) add(match, match[1], Number(match[2]), match[3]);
  for (const match of text.matchAll(DOTTED)) add(match, match[3], Number(match[2]), match[1]);
  for (const match of text.matchAll(DAY_FIRST)) add(match, match[3], monthOf(match[2]), match[1]);
  for (const match of text.matchAll(MONTH_YEAR)) add(match, match[2], monthOf(match[1]), undefined);
  for (const match of text.matchAll(MONTH_FIRST)) add(match, match[3], monthOf(match[1]), match[2]);
  return found;
}

/** Whether a date says no more than the other: the same day or month, the year left out or equal. */
export function saysNoMoreThan(date: FoundDate, other: Omit<FoundDate, "text" | "span">): boolean {
  if (date.month !== other.month) return false;
  if (date.day !== null && date.day !== other.day) return false;
  return date.year === null || other.year === null || date.year === other.year;
}

/** First and last day of a period. */
export function datesOfPeriod(period: Period): Omit<FoundDate, "text" | "span">[] {
  return [period.start, period.end].map((iso) => {
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    return { year, month, day };
  });
}

function monthOf(name: string | undefined): number {
  return MONTHS[(name ?? "").slice(0, 3).toLowerCase()] ?? 0;
}
