// What the command says around the coach's own words, in the language of the plan.
import type { Kind, Language, Severity } from "../../../rules/okr.ts";

export interface Words {
  severities: Record<Severity, string>;
  kinds: Record<Kind, string>;
  counted: Record<Severity, (count: number) => string>;
  nothingFound: string;
  noBetter: string;
  notPlaced: string;
  noObjective: string;
  noKeyResult: string;
  columns: readonly [string, string, string, string];
  line: (number: number) => string;
  score: (value: number) => string;
  fromTo: (before: number, after: number) => string;
}

const en: Words = {
  severities: { error: "error", warning: "warning", nudge: "nudge" },
  kinds: { outcome: "outcome", output: "output", activity: "activity" },
  counted: {
    error: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
    warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
    nudge: (count) => `${count} ${count === 1 ? "nudge" : "nudges"}`,
  },
  nothingFound: "Nothing to say against it.",
  noBetter: "No better wording to offer.",
  notPlaced: "Not placed",
  noObjective: "No objective",
  noKeyResult: "No key result.",
  columns: ["Key result", "Reads as", "Score", "What to do"],
  line: (number) => `line ${number}`,
  score: (value) => `score ${value}`,
  fromTo: (before, after) => `${before} to ${after}`,
};

const de: Words = {
  severities: { error: "ändern", warning: "überlegen", nudge: "Frage" },
  kinds: { outcome: "Ergebnis", output: "Liefergegenstand", activity: "Aktivität" },
  counted: {
    error: (count) => `${count} zu ändern`,
    warning: (count) => `${count} zu überlegen`,
    nudge: (count) => `${count} ${count === 1 ? "Frage" : "Fragen"}`,
  },
  nothingFound: "Nichts dagegen zu sagen.",
  noBetter: "Keine bessere Fassung gefunden.",
  notPlaced: "Nicht zugeordnet",
  noObjective: "Kein Ziel",
  noKeyResult: "Kein Schlüsselergebnis.",
  columns: ["Schlüsselergebnis", "Gelesen als", "Punkte", "Was zu tun ist"],
  line: (number) => `Zeile ${number}`,
  score: (value) => `${value} Punkte`,
  fromTo: (before, after) => `${before} auf ${after}`,
};

const WORDS: Record<Language, Words> = { en, de };

/** The words for lines of one language, or of several: then they are English. */
export function wordsFor(languages: readonly Language[]): Words {
  const [first] = languages;
  return first && languages.every((each) => each === first) ? WORDS[first] : WORDS.en;
}
