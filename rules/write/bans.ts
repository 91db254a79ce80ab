/** What a ban protects: "No release on Fridays" is there for quiet weekends, and can be seen to hold. */
import type { Line } from "../playbook/entry.ts";
import { capital, compose } from "./compose.ts";
import type { Standing } from "./standing.ts";
import { lowerFirst } from "./subject-name.ts";
import type { Written } from "./vouched.ts";
import { wordsOfLine } from "./vouched.ts";

const BAN =
  /^(?<lead>no(?:\smore)?|ban|forbid|prohibit|stop|abolish|quit|do not|don['’]t|never)\s(?:the\s|all\s|any\s)?(?<what>\p{L}.{2,70})$/iu;
/** "No later than", "no fewer than" bound a number, and "no longer" states. */
const BOUND = /^(?:later|fewer|less|more|longer|earlier|one|matter)\b/iu;

/** The effect that such a ban protects, by what it is about. */
const PROTECTS: readonly (readonly [about: RegExp, line: Line])[] = [
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
];

/** Candidates for a ban, the effect first; empty where nothing is banned. */
export function banned({ text, words, people, by, reading, language }: Standing): Written[] {
  const { lead = "", what } = BAN.exec(words.sentence)?.groups ?? {};
  if (language !== "en" || what === undefined || BOUND.test(what)) return [];
  if (reading.target?.value != null && reading.target.value > 0) return [];
  const protects = PROTECTS.filter(([about]) => about.test(text)).map(([, line]) => line);
  const telling = { kind: "rewrite", title: "", explanation: "", language } as const;
  return [...protects, stillDone(lead, lowerFirst(what))].map((line) => ({
    candidate: compose(line, { by, people: people ?? "colleagues" }, telling),
    words: wordsOfLine(line),
  }));
}

/** "Releases on Fridays fall from {from} to {to} a month". */
function stillDone(lead: string, what: string): Line {
  return {
    say: `${capital(still(lead, what))} fall from {from} to {to} a month`,
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
