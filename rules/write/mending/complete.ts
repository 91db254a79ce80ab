/** Completes an outcome that leaves out where it starts or by when, in the user's own sentence. */
import type { Candidate, Language, Slot } from "../../okr.ts";
import { LEVEL_NOUN, VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { capital } from "../lines/compose.ts";
import { untilEndOf } from "../wording/dates.ts";
import { direction } from "./direction.ts";
import { withGermanDate } from "../wording/german-order.ts";
import { startOf } from "./start-level.ts";
import type { Standing } from "../standing.ts";
import { isWhole } from "../offering/whole.ts";
import { regex } from "../../regex.ts";

/** What is to stay as it is needs no level of today. */
const STAYS = regex("iu")`
    \b(?:keeps?|kept|holds?|held|maintain(?:s|ed)?|stays?|remains?|continues?|zero|no|nobody|
      not (?:above|below|over|under)|(?:doesn['’]t|don['’]t|not) (?:drop|fall|rise|exceed)|bleib(?:t|
      en)|gehalten|halten|hält|nicht (?:über|unter))\b
  `;
/** What adds up from nothing has none. */
const SUM = regex("iu")`
    \b(?:save|realise|realize|win|sign|secure)\s.{0,30}[€$£]
    |\b(?:in höhe von|einsparungen? von|einspar(?:en|t)|realisier(?:en|t)|erzielen|erzielt)\b
  `;
/** "(last term 40%)", "(Istwert 89 %)": said already, however it is read. */
const GIVEN = regex("iu")`
    [([](?=[^)\]]*\d)[^)\]]*\b(?:today|now|was|base|baseline|last|previous|previously|current|
      currently|avg|average|q[1-4]|20\d\d|jan|feb|mar|mrz|apr|may|mai|june?|juni|july?|juli|aug|sept?|
      o[ck]t|nov|de[cz]|heute|bisher|stand|istwert|ausgangswert|zuletzt|vorjahr|letzte[nrms]?)\b
  `;
/** "Down by a third", "up 10%": which way it goes is said. */
const WAY = /\s(?:down|up)\s/u;
const NEEDS_NONE: readonly RegExp[] = [STAYS, SUM, GIVEN];

/** "NPS 41" becomes "NPS 41 by 31 March 2027, up from {a}"; empty where nothing is missing. */
export function completed(given: Standing): Candidate[] {
  if (!isWhole(given)) return [];
  const standing = inPeriod(given);
  const { reading, words, plan, language } = standing;
  const { target, direction: goes } = reading;
  if (target === null || goes === "hold") return [];
  // "Increase conversion 24% by 5%": what is meant has to be said first.
  if (standing.findings.some(({ ruleId }) => ruleId === "kr/contradiction")) return [];
  // "71-78%" may be a band to stay in, or today's level and the next: only the team knows.
  if (target.upper !== null && !target.relative) return [];
  const { period } = plan;
  const date = reading.deadline !== null || period === null ? null : untilEndOf(period, language);
  const asks = reading.baseline === null && !NEEDS_NONE.some((form) => form.test(words.sentence));
  if (!asks && date === null) return [];
  const told = TOLD[language];
  const start = startOf(standing);
  const way = WAY.test(words.sentence) ? "from" : told[start.goes];
  const from = asks ? `, ${way} {a}${start.unit}` : "";
  const [title, explanation] = asks ? told.start : told.date;
  const whole = asks ? fromTo(standing, start.unit, date) : [];
  return [...whole, ...ended(standing, date, from)].map((text) => ({
    kind: "rewrite" as const,
    title,
    text: capital(text),
    slots: asks ? [baselineSlot(start.unit, start.question, language)] : [],
    proposals: [],
    explanation,
  }));
}

const JOINT = regex("iu")`
    (?:^|[,;|]?\s)(?:(?:by|before|until|in|at|during|for|bis|im|in|am)\s)?(?:(?:the\s)?end of\s|
      Ende\s)?$
  `;

/** The line without a date that the plan has behind it, or never comes to. */
function inPeriod(standing: Standing): Standing {
  const { reading, words, findings } = standing;
  const due = reading.deadline?.text ?? "";
  const at = words.sentence.lastIndexOf(due);
  const isOutside = findings.some(({ ruleId }) => ruleId === "kr/deadline-outside");
  if (!isOutside || due === "" || at < 1) return standing;
  const before = words.sentence.slice(0, at).replace(JOINT, "");
  const sentence = `${before}${words.sentence.slice(at + due.length)}`.trim();
  return { ...standing, words: { ...words, sentence }, reading: { ...reading, deadline: null } };
}

/** The date reads best first; where that reads as two results, the start goes first. */
function ended({ words, language }: Standing, date: string | null, from: string): string[] {
  const { sentence } = words;
  if (date === null) return [`${sentence}${from}`];
  if (language === "de") return [`${withGermanDate(sentence, date)}${from}`];
  const first = `${sentence} ${date}${from}`;
  return from === "" ? [first] : [first, `${sentence}${from} ${date}`];
}

const MOVES = W.raise | W.lower | W.reach | W.hold;

/** "Forward rate 3%" is a metric and its level: "Forward rate rises from {a}% to 3%". */
function fromTo(standing: Standing, unit: string, date: string | null): string[] {
  const { words, reading, language } = standing;
  const { target, comparator } = reading;
  if (language !== "en" || target === null || target.relative || comparator !== null) return [];
  const match = /^([\p{L}][\p{L} -]{1,60}?)(?:\sof|:)?\s(\S{1,12})$/u.exec(words.sentence);
  const [, metric, level] = match ?? [];
  if (metric === undefined || level === undefined || !target.text.endsWith(level)) return [];
  const [first] = tokenise(metric, language);
  const named = tokenise(metric, language).some((each) => each.word.bits & LEVEL_NOUN);
  const last = metric.split(" ").at(-1) ?? metric;
  // "NRR at 110%", "requests down 50%".
  if (/^(?:at|to|by|in|on|with|up|down|over|under|about|minus|plus)$/iu.test(last)) return [];
  const people = tokenise(metric, language).some((each) => each.word.bits & (W.people | W.staff));
  if (people || !first || (first.word.bits & VERB && !named) || first.word.bits & MOVES) return [];
  const several = /[^su]s$/u.test(last) && last !== last.toUpperCase();
  const goes = direction(standing);
  const verb = several ? goes.replace(/s$/u, "") : goes;
  return [`${metric} ${verb} from {a}${unit} to ${level}${date === null ? "" : ` ${date}`}`];
}

interface Told {
  rises: string;
  falls: string;
  start: readonly [string, string];
  date: readonly [string, string];
}

const TOLD: Record<Language, Told> = {
  en: {
    rises: "up from",
    falls: "down from",
    start: [
      "Say where it starts",
      "With today's level beside it, everyone sees how far the way is.",
    ],
    date: ["Say by when", "A date turns it into a promise for this quarter."],
  },
  de: {
    rises: "bisher",
    falls: "bisher",
    start: ["Sagen, wo es beginnt", "Neben dem heutigen Wert sehen alle, wie weit der Weg ist."],
    date: ["Sagen, bis wann", "Ein Datum macht daraus ein Versprechen für dieses Quartal."],
  },
};

function baselineSlot(unit: string, ask: string, language: Language): Slot {
  const named = unit.trim();
  if (named === "") return { name: "a", question: ask, unit: null, role: "baseline" };
  const percent = language === "de" ? "Prozent" : "percent";
  const question = `${ask.slice(0, -1)}, in ${named === "%" ? percent : named}?`;
  return { name: "a", question, unit: named, role: "baseline" };
}
