/** Plain questions for numbers where the playbook has no better one. */
import type { Language } from "../../okr.ts";
import { regex } from "../../regex.ts";

const TIME = regex("iu")`
    ^(?:ms|s|h|min|milliseconds|seconds|minutes|hours|days|weeks|months|millisekunden|sekunden|
      minuten|stunden|tagen?|wochen|monate)$
  `;
/** Amounts are asked for in their unit; only what can be counted is asked for by "how many". */
const MEASURED =
  /^(?:[€$£]|eur|usd|gbp|chf|kwh|kw|km|kg|tonnes|litres|points|punkten?|tonnen|litern?|mb|gb)$/iu;
const SHARES = /\bshare\b|% of\b|% \w+ |\banteil\b|% der\b/iu;
const FALLS = /\bfalls?\b|\bdrops?\b|\bsinkt\b|\bsinken\b|\bdown from\b/u;
const STAYS = /\bstays?\s(?:at|above|below|within)\b|\bbleib(?:t|en)\b/u;
/** "Arbeit, die liegen bleibt, sinkt": it falls, whatever stays. */
const MOVES = /\b(?:falls?|rises?|sinkt|sinken|steigt|steigen)\b/u;
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
  if (STAYS.test(say) && !MOVES.test(say)) return ask.stays;
  if (unit !== null && TIME.test(unit)) {
    return ANSWERS.test(say) ? ask.fast(longUnit(unit)) : ask.time(longUnit(unit));
  }
  const named = inUnit(unit, say, language);
  if (FALLS.test(say)) return named === null ? ask.less : `${ask.less.slice(0, -1)}, ${named}?`;
  if (named !== null) return `${ask.level.slice(0, -1)}, ${named}?`;
  return unit === "%" ? ask.share : ask.more;
}

/** "in EUR", "in percent"; null for what is counted, and for shares, which are asked for as such. */
function inUnit(unit: string | null, say: string, language: Language): string | null {
  if (unit === null) return null;
  if (unit === "%") {
    if (SHARES.test(say)) return null;
    return language === "de" ? "in Prozent" : "in percent";
  }
  return MEASURED.test(unit) ? `in ${unit === "Punkte" ? "Punkten" : unit}` : null;
}

interface Asked {
  from: (unit: string | null, say: string) => string;
  fast: (unit: string) => string;
  time: (unit: string) => string;
  share: string;
  less: string;
  more: string;
  /** What an amount should be. */
  level: string;
  stays: string;
  extra: string;
}

const english: Asked = {
  from(unit, say) {
    const named = inUnit(unit, say, "en");
    const span = SPAN.exec(say)?.[1];
    if (named !== null && span !== undefined) return `What was it last ${span}, ${named}?`;
    if (named !== null) return `What is it today, ${named}?`;
    if (unit === "%") return "What share is it today?";
    if (unit !== null && TIME.test(unit)) return `How many ${longUnit(unit)} is it today?`;
    if (span === "release") return "How many were there with the last release?";
    return span === undefined ? "How many are there today?" : `How many were there last ${span}?`;
  },
  fast: (unit) => `How many ${unit} are fast enough for the people who wait?`,
  time: (unit) => `How many ${unit} may it take by then?`,
  share: "What share do you aim for?",
  less: "How low should it be by then?",
  more: "How many do you aim for?",
  level: "What should it be by then?",
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
    const named = inUnit(unit, say, "de");
    if (named !== null) return `Wie hoch ist der Wert heute, ${named}?`;
    if (unit === "%") return "Welcher Anteil ist es heute?";
    if (unit !== null && TIME.test(unit)) return `Wie viele ${unit} sind es heute?`;
    const span = LAST[GERMAN_SPAN.exec(say)?.[1] ?? ""];
    return span === undefined ? "Wie viele sind es heute?" : `Wie viele waren es ${span}?`;
  },
  fast: (unit) => `Wie viele ${unit} sind schnell genug für die, die warten?`,
  time: (unit) => `Wie viele ${unit} dürfen es dann sein?`,
  share: "Welchen Anteil strebt ihr an?",
  less: "Wie niedrig soll der Wert dann sein?",
  more: "Wie viele strebt ihr an?",
  level: "Wie hoch soll der Wert dann sein?",
  stays: "Wie ist der Wert heute? Meist ist er zugleich die Grenze.",
  extra: "Welche Zahl passt bei euch?",
};

function longUnit(unit: string): string {
  return unit === "ms" ? "milliseconds" : unit;
}
