// The day from which "this quarter" is read.
import { CannotRun } from "./cannot-run.ts";

/**
 * The given day, or the calendar's where the person sits.
 * @throws {CannotRun} when it is no day.
 */
export function readToday(given: string | undefined, now: Date): string {
  if (given === undefined) return isoDay(now);
  const day = new Date(`${given}T00:00:00`);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(given) && isoDay(day) === given) return given;
  throw new CannotRun("--today must be a day such as 2026-04-01.");
}

function isoDay(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
