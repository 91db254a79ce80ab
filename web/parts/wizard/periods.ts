/** The quarters and half-years that a plan may be drafted for. */
import type { Period } from "../../../rules/okr.ts";

const QUARTERS_AHEAD = 4;

/** This quarter, the next four and the next two half-years; `today` is an ISO date. */
export function periodsFrom(today: string): Period[] {
  const [year, month] = today.split("-").map(Number);
  if (year === undefined || month === undefined) return [];
  const quarter = Math.floor((month - 1) / 3);
  const half = Math.floor((month - 1) / 6);
  const quarters = Array.from({ length: QUARTERS_AHEAD + 1 }, (_, ahead) =>
    slice("Q", year, quarter + ahead, 3),
  );
  const halves = [1, 2].map((ahead) => slice("H", year, half + ahead, 6));
  return [...quarters, ...halves];
}

/** Most plans are written for the quarter that comes. */
export function nextQuarter(today: string): Period | null {
  return periodsFrom(today)[1] ?? null;
}

/** The `index`th slice of so many months, counted from the start of `year`. */
function slice(letter: "Q" | "H", year: number, index: number, months: number): Period {
  const start = new Date(Date.UTC(year, index * months, 1));
  const end = new Date(Date.UTC(year, (index + 1) * months, 0));
  const number = start.getUTCMonth() / months + 1;
  return {
    label: `${letter}${number} ${start.getUTCFullYear()}`,
    start: start.toISOString().slice(0, 10),
    end: end.toISOString().slice(0, 10),
  };
}
