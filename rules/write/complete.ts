/** Completes an outcome that leaves out where it starts or by when, in the user's own sentence. */
import type { Candidate, Language, Level, Slot } from "../okr.ts";
import { LEVEL_NOUN, VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { capital } from "./compose.ts";
import { untilEndOf } from "./dates.ts";
import { direction } from "./direction.ts";
import type { Standing } from "./standing.ts";

const STAYS = /\b(?:keep|hold|maintain|stays?|remains?|no|not|never|nobody|zero|continue)\b/iu;

/** "NPS 41" becomes "NPS 41 by 31 March 2027, up from {a}"; empty where nothing is missing. */
export function completed(standing: Standing): Candidate[] {
  const { reading, words, plan } = standing;
  const { target } = reading;
  if (target === null) return [];
  const { period } = plan;
  const dated = reading.deadline !== null || period === null;
  const date = dated ? "" : ` ${untilEndOf(period, reading.language)}`;
  const stays = STAYS.test(words.sentence) || reading.direction === "hold";
  const asks = reading.baseline === null && !stays && !target.relative;
  if (!asks && date === "") return [];
  const unit = unitOf(target, reading.language);
  const told = TOLD[reading.language];
  const from = asks ? `, ${told[direction(standing)]} {a}${unit}` : "";
  const [title, explanation] = asks ? told.start : told.date;
  // The date reads best first; where that reads as two results, the start goes first.
  const endings =
    date === "" || from === "" ? [`${date}${from}`] : [`${date}${from}`, `${from}${date}`];
  const whole = asks ? fromTo(standing, unit) : null;
  const texts = [
    ...(whole === null ? [] : [`${whole}${date}`]),
    ...endings.map((ending) => `${words.sentence}${ending}`),
  ];
  return texts.map((text) => ({
    kind: "rewrite" as const,
    title,
    text: capital(text),
    slots: asks ? [baselineSlot(unit, told.ask, reading.language)] : [],
    proposals: [],
    explanation,
  }));
}

const MOVES = W.raise | W.lower | W.reach | W.hold;

/** "Forward rate 3%" is a metric and its level: "Forward rate rises from {a}% to 3%". */
function fromTo(standing: Standing, unit: string): string | null {
  const { words, reading, language } = standing;
  const { target, comparator } = reading;
  if (language !== "en" || target === null || comparator !== null) return null;
  const match = /^([\p{L}][\p{L} -]{1,60}?)(?:\sof|:)?\s(\S{1,12})$/u.exec(words.sentence);
  const [, metric, level] = match ?? [];
  if (metric === undefined || level === undefined || !target.text.endsWith(level)) return null;
  const [first] = tokenise(metric, language);
  const named = tokenise(metric, language).some((each) => each.word.bits & LEVEL_NOUN);
  const people = tokenise(metric, language).some((each) => each.word.bits & (W.people | W.staff));
  if (people || !first || (first.word.bits & VERB && !named) || first.word.bits & MOVES)
    return null;
  const last = metric.split(" ").at(-1) ?? metric;
  const several = /[^su]s$/u.test(last) && last !== last.toUpperCase();
  const goes = direction(standing);
  return `${metric} ${several ? goes.replace(/s$/u, "") : goes} from {a}${unit} to ${level}`;
}

interface Told {
  rises: string;
  falls: string;
  ask: string;
  start: readonly [string, string];
  date: readonly [string, string];
}

const TOLD: Record<Language, Told> = {
  en: {
    rises: "up from",
    falls: "down from",
    ask: "What is it today?",
    start: [
      "Say where it starts",
      "With today's level beside it, everyone sees how far the way is.",
    ],
    date: ["Say by when", "A date turns it into a promise for this quarter."],
  },
  de: {
    rises: "bisher",
    falls: "bisher",
    ask: "Was ist es heute?",
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

/** The unit as the user wrote it behind the level: "%", " minutes". */
function unitOf(level: Level, language: Language): string {
  if (level.unit === "%") return language === "de" ? " %" : "%";
  if (level.unit === null || !/^(?:h|min|s|ms|d)$/u.test(level.unit)) return "";
  if (!/\d/u.test(level.text) || level.text.endsWith("S")) return "";
  const behind = level.text.replace(/^.*\d/u, "").trim();
  return behind === "" ? "" : ` ${behind}`;
}
