/** Plain questions for numbers where the playbook has no better one. */
import type { Language } from "../okr.ts";

const TIME =
  /^(?:ms|s|h|min|seconds|minutes|hours|days|weeks|months|sekunden|minuten|stunden|tagen?|wochen)$/iu;
const FALLS = /\bfalls?\b|\bdrops?\b|\bsinkt\b|\bsinken\b|\bdown from\b/u;

interface Asked {
  share: string;
  time: string;
  less: string;
  more: string;
  today: string;
  extra: string;
}

const ASKED: Record<Language, Asked> = {
  en: {
    share: "What share do you aim for?",
    time: "How long may it take by then?",
    less: "How low should it be by then?",
    more: "How many do you aim for?",
    today: "What is it today?",
    extra: "What number fits your case?",
  },
  de: {
    share: "Welchen Anteil strebt ihr an?",
    time: "Wie lange darf es dann dauern?",
    less: "Wie niedrig soll der Wert dann sein?",
    more: "Wie viele strebt ihr an?",
    today: "Wie ist es heute?",
    extra: "Welche Zahl passt bei euch?",
  },
};

/** The question for a place by its unit and by where the sentence says it goes. */
export function questionFor(
  place: "from" | "to" | "n",
  unit: string | null,
  say: string,
  language: Language,
): string {
  const asked = ASKED[language];
  if (place === "from") return asked.today;
  if (place === "n") return asked.extra;
  if (unit !== null && TIME.test(unit)) return asked.time;
  if (FALLS.test(say)) return asked.less;
  return unit === "%" ? asked.share : asked.more;
}
