/** How far a key result has come, beside how far it would be at an even pace. */
import type { Period, Reading } from "../../../rules/okr.ts";
import { formatUnit } from "../../core/format.ts";
import { readQuantities } from "../../../rules/reading/numbers/quantity.ts";

const DAY = 86_400_000;

/** The part of the period that is over, 0 to 1. */
export function elapsed({ start, end }: Period, today: string): number {
  const [from, to, now] = [start, end, today].map((day) => Date.parse(day));
  if (from === undefined || to === undefined || now === undefined || to <= from) return 0;
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}

/** The week of the period that a day is in, and how many there are; both from 1. */
export function weekOf({ start, end }: Period, today: string): { week: number; weeks: number } {
  const days = (to: string) => Math.floor((Date.parse(to) - Date.parse(start)) / DAY);
  const weeks = Math.max(1, Math.ceil((days(end) + 1) / 7));
  return { week: Math.min(weeks, Math.max(1, Math.floor(days(today) / 7) + 1)), weeks };
}

/** From its start to its target, 0 to 1 and beyond; null where one of the numbers is missing. */
export function shareDone({ baseline, target, language }: Reading, current: string): number | null {
  const from = baseline?.relative ? null : (baseline?.value ?? null);
  const to = target?.relative ? null : (target?.value ?? null);
  const now = readQuantities(current, language)[0]?.value ?? null;
  return from === null || to === null || now === null || from === to
    ? null
    : (now - from) / (to - from);
}

/** What its level is reported in; null where the text gives no number to report one against. */
export function unitOf({ target, language }: Reading): string | null {
  if (!target?.unit || !/\d/u.test(target.text)) return null;
  return formatUnit(target.unit, language);
}

/** As a report says it: a bare number gets the unit that the key result is in. */
export function withUnit(current: string, unit: string | null): string {
  const text = current.trim();
  return unit !== null && /^[-+]?\d[\d.,\s]*$/u.test(text) ? `${text} ${unit}` : text;
}
