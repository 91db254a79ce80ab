/** The date that a suggestion carries: the user's own words for it, else the end of the period. */
import type { Language, Period, Reading } from "../../okr.ts";

const MONTHS: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
};

/** "By the end of June, ..." opens the user's sentence, and not ours. */
const OPENS = /^(?:by|before|until|within|in|on|at|bis|vor|ab|im|am|zum|zur)\b/iu;

/** `by 31 March 2027`, or null where neither the text nor the plan says when. */
export function deadlineFor(
  reading: Reading | null,
  period: Period | null,
  language: Language,
): string | null {
  const own = reading?.deadline?.text.trim().replace(OPENS, (word) => word.toLowerCase());
  if (own !== undefined && own !== "") return language === "en" ? withCapitals(own) : own;
  return period === null ? null : untilEndOf(period, language);
}

/** "By may" was typed in a hurry. */
function withCapitals(when: string): string {
  const names = new RegExp(`\\b(?:${MONTHS.en.join("|")})\\b`, "giu");
  return when.replace(names, (name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}

/** The last day of a period in words. */
export function untilEndOf(period: Period, language: Language): string {
  const [year = "", month = "", day = ""] = period.end.split("-");
  const name = MONTHS[language][Number(month) - 1] ?? month;
  if (language === "de") return `bis ${Number(day)}. ${name} ${year}`;
  return `by ${Number(day)} ${name} ${year}`;
}
