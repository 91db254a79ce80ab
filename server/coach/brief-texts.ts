/** What a brief with no model says around the plan's own sentences. */
import type { Language } from "../../rules/okr.ts";
import { regex } from "../../rules/regex.ts";

interface Texts {
  above: (parent: string) => string;
  /** The next ones. */
  alsoAbove: (parent: string) => string;
  aim: (objective: string) => string;
  feeds: (parent: string) => string;
  /** After a technical result of the same sort. */
  same: string;
  limit: (text: string) => string;
  open: (name: string) => string;
  allOpen: string;
  technicalOpen: string;
  allKnown: string;
  exploring: string;
  decision: (text: string) => string;
  /** What a technical result takes care of, by what its words give away. */
  care: Readonly<Record<"speed" | "there" | "right" | "watch" | "release" | "other", string>>;
}

export const briefTexts: Readonly<Record<Language, Texts>> = {
  en: {
    above: (parent) => `What the business wants: ${parent}.`,
    alsoAbove: (parent) => `It also wants: ${parent}.`,
    aim: (objective) => `The team's aim: ${objective}.`,
    feeds: (parent) => `A technical result is there so that this moves: ${parent}.`,
    same: "Another technical result serves the same.",
    limit: (text) => `A limit that has to hold meanwhile: ${text}.`,
    open: (name) => `The plan does not say where this stands today: ${name}.`,
    allOpen: "The plan says of none of these results where it stands today.",
    technicalOpen: "The plan does not say where the technical results stand today.",
    allKnown: "Of each result that is to change, the plan says where it stands today.",
    exploring: "Whether it pays is what this period finds out; it promises no effect yet.",
    decision: (text) => `What is asked for is a decision: ${text}.`,
    care: {
      speed: "The system has to be quick enough for daily work; a technical result watches that.",
      there: "The system has to be there when it is needed; a technical result watches that.",
      right: "The system has to be right often enough; a technical result watches that.",
      watch: "Somebody has to notice when the system gets worse; a technical result watches that.",
      release: "Changes have to reach users soon and safely; a technical result watches that.",
      other: "A technical result keeps the system itself in order.",
    },
  },
  de: {
    above: (parent) => `Das will das Unternehmen: ${parent}.`,
    alsoAbove: (parent) => `Außerdem will es: ${parent}.`,
    aim: (objective) => `Das Ziel des Teams: ${objective}.`,
    feeds: (parent) => `Ein technisches Ergebnis ist dafür da, dass sich dies bewegt: ${parent}.`,
    same: "Ein weiteres technisches Ergebnis dient demselben.",
    limit: (text) => `Eine Grenze, die dabei halten muss: ${text}.`,
    open: (name) => `Dazu nennt der Plan den heutigen Stand nicht: ${name}.`,
    allOpen: "Der Plan nennt für keines dieser Ergebnisse den heutigen Stand.",
    technicalOpen: "Für die technischen Ergebnisse nennt der Plan den heutigen Stand nicht.",
    allKnown: "Für jedes Ergebnis, das sich ändern soll, nennt der Plan den heutigen Stand.",
    exploring: "Ob es sich lohnt, zeigt sich erst; eine Wirkung ist noch nicht versprochen.",
    decision: (text) => `Gebraucht wird eine Entscheidung: ${text}.`,
    care: {
      speed:
        "Das System muss schnell genug für den Alltag sein; ein technisches Ergebnis achtet darauf.",
      there:
        "Das System muss da sein, wenn es gebraucht wird; ein technisches Ergebnis achtet darauf.",
      right: "Das System muss oft genug richtig liegen; ein technisches Ergebnis achtet darauf.",
      watch:
        "Jemand muss merken, wenn das System schlechter wird; ein technisches Ergebnis achtet darauf.",
      release:
        "Änderungen müssen bald und sicher ankommen; ein technisches Ergebnis achtet darauf.",
      other: "Ein technisches Ergebnis hält das System selbst in Ordnung.",
    },
  },
};

const cares = [
  ["speed", /\b(?:p\d\d|latenc\w*|response time|\d ?ms|latenz\w*|antwortzeit\w*)\b/iu],
  ["there", /\b(?:availab\w*|uptime|outages?|downtime|verfügbar\w*|ausfäll\w*)\b/iu],
  ["watch", /\b(?:drift\w*|monitor\w*|alarms?|alerts?|überwach\w*|\w*alarme?)\b/iu],
  ["release", /\b(?:deploy\w*|rollbacks?|lead time|pipelines?|release\w*|commits?)\b/iu],
  [
    "right",
    regex("iu")`
      \b(?:AUC|F1|accuracy|precision|recall|errors?|wrong|missed|WER|BLEU|false|genauigkeit|
        \w*fehler\w*|übersehen\w*|trefferquote|erkennungsrate)\b
    `,
  ],
] as const;

/** A technical key result in words for everybody; its number stays with the team. */
export function careOf(text: string, language: Language): string {
  const [care = "other"] = cares.find(([, words]) => words.test(text)) ?? [];
  return briefTexts[language].care[care];
}
