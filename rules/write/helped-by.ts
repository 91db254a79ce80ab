/** Where nothing fits what a line is about: whether it has helped those it is for, in its own words. */
import type { Language } from "../okr.ts";
import { W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { Standing } from "./standing.ts";
import type { Written } from "./vouched.ts";

/** What is longer is no name for anything that people could be asked about. */
const LONGEST = 60;
const ENDS =
  /[,;(:]|\s[–—-]\s|\s(?:and|with|including|so that|in order to|such as|und|mit|damit|sowie)\s/u;

interface Asked {
  title: string;
  /** Where nobody is named. */
  anybody: string;
  today: string;
  aimed: string;
  say: (people: string, what: string, when: string) => string;
}

const ASKED: Record<Language, Asked> = {
  en: {
    title: "Ask those it is for",
    anybody: "users",
    today: "What share would say so today? Not done yet? Then 0 is an honest answer.",
    aimed: "What share should, for it to have been worth the effort?",
    say: (people, what, when) =>
      `The share of ${people} for whom ${what} things easier rises from {a}% to {b}%${when}`,
  },
  de: {
    title: "Die fragen, für die es ist",
    anybody: "Nutzer",
    today: "Welcher Anteil würde das heute sagen? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
    aimed: "Welcher Anteil sollte es sagen, damit es die Mühe wert war?",
    say: (people, what, when) =>
      `Der Anteil der ${people}, denen ${what} die Arbeit erleichtert, steigt von {a} % auf {b} %${when}`,
  },
};

/** One candidate; empty where the line cannot be quoted, or looks for an answer. */
export function helpedBy(standing: Standing): Written[] {
  const { by, language, research } = standing;
  const what = named(standing);
  if (research || what === null) return [];
  const { title, anybody, today, aimed, say } = ASKED[language];
  const people = standing.people ?? anybody;
  return [
    {
      words: `${say(people, "", "")} ${today} ${aimed}`,
      candidate: {
        kind: "rewrite",
        title,
        text: say(people, what, by === null ? "" : ` ${by}`),
        slots: [
          { name: "a", question: today, unit: "%", role: "baseline" },
          { name: "b", question: aimed, unit: "%", role: "target" },
        ],
        proposals: [],
        explanation: "",
      },
    },
  ];
}

/** The thing with its verb, else the line up to what is said besides; null where that is too long. */
function named({ words, people, language }: Standing): string | null {
  const { subject, plural, sentence } = words;
  if (language === "en" && subject !== null && !namesThem(subject, people))
    return `${subject} ${plural ? "make" : "makes"}`;
  const [first = ""] = sentence.split(ENDS);
  const name = first.trim();
  if (name.length < 4 || name.length > LONGEST) return null;
  return language === "de" ? `„${name}“` : `“${name}” makes`;
}

/** Whether the thing is but those who are asked. */
function namesThem(subject: string, people: string | null): boolean {
  const bits = tokenise(subject, "en").at(-1)?.word.bits ?? 0;
  return Boolean(bits & (W.people | W.staff)) || (people !== null && subject.endsWith(people));
}
