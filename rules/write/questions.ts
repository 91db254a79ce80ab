/** Plain questions for numbers where the playbook has no better one. */
import type { Language } from "../okr.ts";

const TIME =
  /^(?:ms|s|h|min|milliseconds|seconds|minutes|hours|days|weeks|months|millisekunden|sekunden|minuten|stunden|tagen?|wochen|monate)$/iu;
const FALLS = /\bfalls?\b|\bdrops?\b|\bsinkt\b|\bsinken\b|\bdown from\b/u;
const STAYS = /\bstays?\s(?:at|above|below|within)\b|\bbleib(?:t|en)\b/u;
const ANSWERS = /\bresponse time\b|\bAntwortzeit\b/u;
const SPAN = /\ba (week|month|quarter|year|release)\b/u;

type NumberPlace = "from" | "to" | "n";

/** The question for a place by its unit and by where the sentence says it goes. */
export function questionFor(
  place: NumberPlace,
  unit: string | null,
  say: string,
  language: Language,
): string {
  const ask = language === "de" ? german : english;
  if (place === "n") return ask.extra;
  if (place === "from") return ask.from(unit, say);
  if (STAYS.test(say)) return ask.stays;
  if (unit !== null && TIME.test(unit)) {
    return ANSWERS.test(say) ? ask.fast(longUnit(unit)) : ask.time(longUnit(unit));
  }
  if (FALLS.test(say)) return ask.less;
  return unit === "%" ? ask.share : ask.more;
}

interface Asked {
  from: (unit: string | null, say: string) => string;
  fast: (unit: string) => string;
  time: (unit: string) => string;
  share: string;
  less: string;
  more: string;
  stays: string;
  extra: string;
}

const english: Asked = {
  from(unit, say) {
    if (unit === "%") return "What share is it today?";
    if (unit === "EUR") return "How many euros is it today?";
    if (unit !== null && TIME.test(unit)) return `How many ${longUnit(unit)} is it today?`;
    const span = SPAN.exec(say)?.[1];
    if (span === "release") return "How many were there with the last release?";
    return span === undefined ? "How many are there today?" : `How many were there last ${span}?`;
  },
  fast: (unit) => `How many ${unit} are fast enough for the people who wait?`,
  time: (unit) => `How many ${unit} may it take by then?`,
  share: "What share do you aim for?",
  less: "How low should it be by then?",
  more: "How many do you aim for?",
  stays: "What is it now? The guardrail is usually today's value.",
  extra: "What number fits your case?",
};

const GERMAN_SPAN = /\bi[nm] (?:der )?(Woche|Monat|Quartal|Jahr)\b/u;
const LAST: Readonly<Record<string, string>> = {
  Woche: "letzte Woche",
  Monat: "letzten Monat",
  Quartal: "letztes Quartal",
  Jahr: "letztes Jahr",
};

const german: Asked = {
  from(unit, say) {
    if (unit === "%") return "Welcher Anteil ist es heute?";
    if (unit === "EUR") return "Wie viele Euro sind es heute?";
    if (unit !== null && TIME.test(unit)) return `Wie viele ${unit} sind es heute?`;
    const span = LAST[GERMAN_SPAN.exec(say)?.[1] ?? ""];
    return span === undefined ? "Wie viele sind es heute?" : `Wie viele waren es ${span}?`;
  },
  fast: (unit) => `Wie viele ${unit} sind schnell genug für die, die warten?`,
  time: (unit) => `Wie viele ${unit} dürfen es dann sein?`,
  share: "Welchen Anteil strebt ihr an?",
  less: "Wie niedrig soll der Wert dann sein?",
  more: "Wie viele strebt ihr an?",
  stays: "Wie ist der Wert heute? Meist ist er zugleich die Grenze.",
  extra: "Welche Zahl passt bei euch?",
};

function longUnit(unit: string): string {
  return unit === "ms" ? "milliseconds" : unit;
}
