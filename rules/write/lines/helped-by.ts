/** Where nothing fits what a line is about: whether it has helped those it is for, in its own words. */
import type { Language } from "../../okr.ts";
import { LEVEL_NOUN, VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Standing } from "../standing.ts";
import type { Written } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

/** What is longer is no name for anything that people could be asked about. */
const LONGEST = 60;
const FEWEST_WORDS = 3;
const ENDS =
  /[,;(:]|\s[–—-]\s|\s(?:and|with|including|so that|in order to|such as|und|mit|damit|sowie)\s/u;

interface Asked {
  title: string;
  /** Where nobody is named, the question asks for them as well. */
  anybody: string;
  today: string;
  todayOfWhom: string;
  aimed: string;
  /** English names the thing and its verb; in German `what` is the share already. */
  say: (people: string, what: string, when: string) => string;
}

const ASKED: Record<Language, Asked> = {
  en: {
    title: "Ask those it is for",
    anybody: "those it is for",
    today: "What share would say so today? Not done yet? Then 0 is an honest answer.",
    todayOfWhom: "Who is it for, and what share of them would say so today?",
    aimed: "What share should, for it to have been worth the effort?",
    say: (people, what, when) =>
      `The share of ${people} who say that ${what} them rises from {a}% to {b}%${when}`,
  },
  de: {
    title: "Die fragen, für die es ist",
    anybody: "Nutzer",
    today: "Welcher Anteil würde das heute sagen? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
    todayOfWhom: "Für wen ist es, und welcher Anteil von ihnen würde das heute sagen?",
    aimed: "Welcher Anteil sollte es sagen, damit es die Mühe wert war?",
    say: (_people, share, when) => `${share}, steigt von {a} % auf {b} %${when}`,
  },
};

/** One candidate; empty where the line cannot be quoted, or looks for an answer. */
export function helpedBy(standing: Standing): Written[] {
  const { by, language, research } = standing;
  const asked = ASKED[language];
  const { title, aimed, say } = asked;
  const people = standing.people ?? asked.anybody;
  const today = standing.people === null ? asked.todayOfWhom : asked.today;
  const what = named(standing, people);
  if (research || what === null) return [];
  return [
    {
      words: `${say(people, language === "de" ? what : "", "")} ${today} ${aimed}`,
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
function named(standing: Standing, whom: string): string | null {
  const { words, people, grammar } = standing;
  if (grammar !== null) {
    const share = grammar.help(words.sentence, whom);
    return share === null ? null : grammar.finish(share);
  }
  const { subject, plural, sentence } = words;
  if (subject !== null && isLevel(subject)) return null;
  if (subject !== null && !namesThem(subject, people))
    return `${subject} ${plural ? "help" : "helps"}`;
  const [first = ""] = sentence.split(ENDS);
  const name = first.trim();
  const isName = name.length >= 4 && name.length <= LONGEST && isThing(name, standing);
  return isName ? `“${name}” helps` : null;
}

/** A level helps nobody: "lead time", "false rejects", "the F1". */
const LEVELS = regex("iu")`
    (?:\b(?:time|times|share|rate|rates|budget|headcount|rejects|positives|negatives|leakage|costs?|
      spend|stock|coverage)|ratio|score)(?: (?:of|to|in|per) .*)?$
    |\b(?:mape|wape|rmse|f1|auc|gini|roi|headcount)\b
  `;

function isLevel(subject: string): boolean {
  const [head = subject] = subject.split(/ (?:of|for|in|on|with|to) /u);
  const bits = tokenise(head, "en").at(-1)?.word.bits ?? 0;
  return LEVELS.test(head) || Boolean(bits & LEVEL_NOUN);
}

/** Whether the thing is but those who are asked. */
function namesThem(subject: string, people: string | null): boolean {
  const bits = tokenise(subject, "en").at(-1)?.word.bits ?? 0;
  if (bits & (W.people | W.staff) || OFFICES.test(subject)) return true;
  return people !== null && subject.toLowerCase().endsWith(people.toLowerCase());
}

const OFFICES = /(?:units|teams|departments|partners|suppliers|sites|subsidiaries|calls a day)$/iu;

/** Whole sentences are no names: "We have wrapped up", "All of our alerts", "rollout to 12 sites". */
const SAYS_WHAT = regex("iu")`
    ^(?:we|our|all|each|every|uses?|rollout|roll-out|ensure|make sure)\b
    |\s(?:is|are|was|were|has|have)\s
  `;

/** "Negotiate", "Raise awareness", "Parents satisfied": an order or a state, and nothing that helps. */
function isThing(name: string, { people, reading }: Standing): boolean {
  const tokens = tokenise(name, "en");
  const isShort = tokens.length < FEWEST_WORDS && reading.kind === "activity";
  const [first] = tokens;
  const isOrder = first?.word.form === "base" && Boolean(first.word.bits & VERB);
  if (isOrder || first?.type === "number" || SAYS_WHAT.test(name)) return false;
  return !isShort && !(people !== null && name.toLowerCase().startsWith(people.toLowerCase()));
}
