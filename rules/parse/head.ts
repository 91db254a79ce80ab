/** Title, team, period and the like, from headings and `Name: value` lines. */
import type { Language, Pattern, Plan } from "../okr.ts";
import type { Clock } from "../reading/time/calendar.ts";
import type { Marked } from "./mark.ts";
import { findPeriod, isPeriodOnly } from "./period.ts";

const PATTERNS: readonly Pattern[] = ["exploration", "build", "scale", "platform"];
const LANGUAGES: readonly Language[] = ["en", "de"];

/** Puts the line where it belongs in the plan's head; false if it has no place there. */
export function readHead(
  { label, marker, text }: Marked,
  plan: Plan,
  clock: Clock | null,
): boolean {
  if (label === "meta" && readNamed(text, plan, clock)) return true;
  const period = findPeriod(text, clock);
  if (period && isPeriodOnly(text) && !plan.period) {
    plan.period = period;
    return true;
  }
  if (label === "meta" || marker === "item") return false;
  if (plan.title !== "" || plan.objectives.length > 0 || text.length > 200) return false;
  plan.title = text;
  plan.period ??= period;
  return true;
}

function readNamed(text: string, plan: Plan, clock: Clock | null): boolean {
  const split = text.search(/[:=]/u);
  const name = text.slice(0, split).trim().toLowerCase();
  const value = text.slice(split + 1).trim();
  if (value === "") return false;
  switch (name) {
    case "team":
      if (plan.team !== "" || value.length > 200) return false;
      plan.team = value;
      return true;
    case "period":
    case "quarter":
    case "zeitraum":
    case "quartal": {
      const period = findPeriod(value, clock);
      if (!period) return false;
      // Said outright it goes before what the title says.
      plan.period = period;
      return true;
    }
    case "pattern": {
      const pattern = PATTERNS.find((one) => one === value.toLowerCase());
      if (!pattern || plan.pattern) return false;
      plan.pattern = pattern;
      return true;
    }
    case "language": {
      const language = LANGUAGES.find((one) => one === value.toLowerCase());
      if (!language || plan.language) return false;
      plan.language = language;
      return true;
    }
    case "live":
    case "already live":
    case "in production":
    case "läuft schon":
    case "läuft bereits":
    case "im einsatz":
      if (plan.live.length >= 100 || value.length > 400) return false;
      plan.live.push(value);
      return true;
    default:
      return false;
  }
}
