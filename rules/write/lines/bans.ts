/** What a ban protects: "No release on Fridays" is there for quiet weekends, and can be seen to hold. */
import type { Language } from "../../okr.ts";
import type { Line } from "../../playbook/entry.ts";
import { capital, compose } from "./compose.ts";
import type { Standing } from "../standing.ts";
import { lowerFirst } from "../subject/name.ts";
import type { Written } from "../offering/vouched.ts";
import { wordsOfLine } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

const BAN = regex("iu")`
    ^(?<lead>no(?:\smore)?|ban|forbid|prohibit|stop|abolish|quit|do not|don['’]t|never)\s(?:the\s|
      all\s|any\s)?(?<what>\p{L}.{2,70})$
  `;
/** "No later than", "no fewer than" bound a number, and "no longer" states. */
const BOUND = /^(?:later|fewer|less|more|longer|earlier|one|matter)\b/iu;

const GERMAN_BAN =
  /^keine?[nr]?\s\p{L}|\s(?:verbieten|untersagen|abschaffen|verboten|untersagt)$/iu;

type Protected = readonly (readonly [about: RegExp, line: Line])[];

/** The effect that such a ban protects, by what it is about. */
const PROTECTS: Record<Language, Protected> = {
  en: [
    [
      /\b(?:releas|deploy|rollouts?|changes?\b|merges?\b|hotfix)/iu,
      {
        say: "Incidents that follow a release fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what the ban protects",
      },
    ],
    [
      /\bmeetings?\b/iu,
      {
        say: "The time that {people} can work without a meeting rises from {from} hours to {to} hours a week",
        from: "How many hours a week is it today?",
        title: "Say what the ban protects",
      },
    ],
    [
      /\b(?:data|records?|passwords?|secrets?|credentials?|access|shadow)\b/iu,
      {
        say: "Security findings from audits fall from {from} to {to} a quarter",
        from: "How many did the last one bring?",
        title: "Say what the ban protects",
      },
    ],
  ],
  de: [
    [
      /releas|deploy|auslieferung|rollout|änderung|merge/iu,
      {
        say: "Die Zahl der Störungen, die auf eine Auslieferung folgen, sinkt von {from} auf {to} im Monat",
        from: "Wie viele waren es im letzten Monat?",
        title: "Sagen, was das Verbot schützt",
      },
    ],
    [
      /besprechung|meeting|termin/iu,
      {
        say: "Die Zeit, die {people} ohne Besprechung arbeiten können, steigt von {from} auf {to} Stunden in der Woche",
        from: "Wie viele Stunden sind es heute?",
        title: "Sagen, was das Verbot schützt",
      },
    ],
    [
      /daten|passw|zugriff|zugang|schatten/iu,
      {
        say: "Die Zahl der Feststellungen aus Sicherheitsprüfungen sinkt von {from} auf {to} im Quartal",
        from: "Wie viele brachte die letzte Prüfung?",
        title: "Sagen, was das Verbot schützt",
      },
    ],
  ],
};

/** Candidates for a ban, the effect first; empty where nothing is banned. */
export function banned(standing: Standing): Written[] {
  const { text, people, by, reading, language, grammar } = standing;
  const kept = stillDone(standing);
  if (kept === null || (reading.target?.value ?? 0) > 0) return [];
  const protects = PROTECTS[language].filter(([about]) => about.test(text)).map(([, line]) => line);
  const telling = { kind: "rewrite", title: "", explanation: "", language, grammar } as const;
  const whom = people ?? (language === "en" ? "colleagues" : "Beteiligte");
  return [...protects, kept].map((line) => ({
    candidate: compose(line, { by, people: whom }, telling),
    words: wordsOfLine(line),
  }));
}

/** How often it is done all the same; null where nothing is banned. */
function stillDone({ words: { sentence }, language }: Standing): Line | null {
  if (language === "de") {
    if (!GERMAN_BAN.test(sentence) || sentence.length > 80) return null;
    return {
      say: `Die Zahl der Verstöße gegen „${sentence}“ sinkt von {from} auf {to} im Monat`,
      from: "Wie viele waren es im letzten Monat?",
      title: "Sehen, ob das Verbot hält",
    };
  }
  const { lead = "", what } = BAN.exec(sentence)?.groups ?? {};
  if (what === undefined || BOUND.test(what)) return null;
  // "Releases on Fridays fall from {from} to {to} a month".
  return {
    say: `${capital(still(lead, lowerFirst(what)))} fall from {from} to {to} a month`,
    from: "How many were there last month?",
    title: "See whether the ban holds",
  };
}

const HEAD =
  /^(?<head>.+?)(?=\s(?:on|in|without|for|at|after|before|during|to|from|outside|by)\s|$)/u;
const COUNTED = /(?:release|deployment|change|meeting|merge|call|order|exception|workaround)$/u;

function still(lead: string, what: string): string {
  const used = what.replace(/^using\s/iu, "");
  const isThing = used !== what || /^(?:ban|forbid|prohibit|abolish)$/iu.test(lead);
  if (isThing) return `cases in which {people} still use ${used}`;
  const head = HEAD.exec(what)?.groups?.["head"] ?? what;
  if (/[^s]s$/u.test(head)) return what;
  return COUNTED.test(head) ? `${head}s${what.slice(head.length)}` : `cases of ${what}`;
}
