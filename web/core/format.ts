/** How a reading is put in words: levels, dates, comparators. Everything unknown is null. */
import type { Deadline, Level, Reading } from "../../rules/okr.ts";

const signs = { "<": "<", "<=": "≤", "=": "", ">=": "≥", ">": ">" };

/** `6 h`, `85 %`, `10–15 %`, `41 EUR`, `4.2 of 5`; null for an open slot or a level not said. */
export function formatLevel(level: Level | null, locale: string): string | null {
  if (!level || level.slot) return null;
  if (level.value === null) return level.text;
  if (level.relative) return level.text;
  return withUnit(formatNumber(level, locale), level.unit, locale);
}

/** The target with what it is compared by: `≥ 85 %`. */
export function formatTarget(reading: Reading, locale: string): string | null {
  const level = formatLevel(reading.target, locale);
  if (!level || !reading.comparator || reading.target?.relative) return level;
  const sign = signs[reading.comparator];
  return sign ? `${sign} ${level}` : level;
}

/** `4 → 30 %`: the unit once where both ends share it. */
export function formatChange(reading: Reading, locale: string): string | null {
  const { baseline, target } = reading;
  const to = formatTarget(reading, locale);
  const from = formatLevel(baseline, locale);
  if (!from || !baseline) return to;
  if (!to || !target) return `${from} → ?`;
  if (baseline.unit !== target.unit || baseline.relative || target.relative)
    return `${from} → ${to}`;
  const bare = baseline.value === null ? from : formatNumber(baseline, locale);
  const upTo =
    target.value === null ? to : withUnit(formatNumber(target, locale), target.unit, locale);
  return `${bare} → ${upTo}`;
}

/** `31 Mar`, with the year where it is far off; the words where no calendar has it. */
export function formatDeadline(deadline: Deadline | null, today: string, locale: string) {
  if (!deadline) return null;
  return deadline.end ? formatDay(deadline.end, today, locale) : deadline.text;
}

/** A day as people write it, `31 Mar`; the year only where it is further than six months off. */
export function formatDay(iso: string, today: string, locale: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  const months = (day.getTime() - Date.parse(`${today}T00:00:00Z`)) / 2_629_800_000;
  const near = months > -3 && months < 9;
  const form = near ? dayForm(region(locale)) : yearForm(region(locale));
  return form.format(day);
}

/** `1 January to 31 March`. */
export function formatLongDay(iso: string, locale: string): string {
  return longForm(region(locale)).format(new Date(`${iso}T00:00:00Z`));
}

/** `10:41`. */
export function formatTime(time: Date, locale: string): string {
  return time.toLocaleTimeString(region(locale), { hour: "2-digit", minute: "2-digit" });
}

/** Day before month unless the page says otherwise: `en` alone would give American order. */
function region(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

function formatNumber(level: Level, locale: string): string {
  const isMoney = /^[A-Z]{3}$/u.test(level.unit ?? "");
  const show = (value: number) => {
    const form = isMoney && value % 1 !== 0 ? centForm : numberForm;
    return form(region(locale)).format(value);
  };
  if (level.value === null) return level.text;
  return level.upper === null ? show(level.value) : `${show(level.value)}–${show(level.upper)}`;
}

function withUnit(number: string, unit: string | null, locale: string): string {
  return unit ? `${number} ${formatUnit(unit, locale)}` : number;
}

/** `4.2 of 5` is a unit too, and the only one that is a word of English. */
export function formatUnit(unit: string, locale: string): string {
  return locale.startsWith("de") ? unit.replace(/^of /u, "von ") : unit;
}

// Making a formatter takes longer than all else that a keystroke does: one for each locale is kept.
const numberForm = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }));
const centForm = kept((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }));
const short = { day: "numeric", month: "short", timeZone: "UTC" } as const;
const dayForm = kept((locale) => new Intl.DateTimeFormat(locale, short));
const longForm = kept((locale) => new Intl.DateTimeFormat(locale, { ...short, month: "long" }));
const yearForm = kept((locale) => new Intl.DateTimeFormat(locale, { ...short, year: "numeric" }));

function kept<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const form = made.get(locale) ?? make(locale);
    made.set(locale, form);
    return form;
  };
}
