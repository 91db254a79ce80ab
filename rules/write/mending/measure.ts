/** Gives a level to an outcome that has none: "Increase usage", "being on call feels humane". */
import type { Candidate, Slot } from "../../okr.ts";
import { LEVEL_NOUN, VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { capital } from "../lines/compose.ts";
import { direction } from "./direction.ts";
import { lowerFirst } from "../subject/name.ts";
import { questionFor } from "../wording/questions.ts";
import { TAKES_PART } from "../lines/sort-words.ts";
import type { Standing } from "../standing.ts";

const EXPLANATION = "It can be seen from outside whether it has happened, and how far.";
const FEELS = /\b(?:feels?|knows?|trusts?|understands?|believes?|likes?|enjoys?|loves?|is|are)\b/iu;
const LONGEST_SAYING = 12;

/** Two levels of what the user named, or a survey on what the user stated. */
export function measured(standing: Standing): Candidate[] {
  if (isStatement(standing)) return [survey(standing)];
  if (namesLevel(standing)) return [levels(standing)];
  // Nobody rates technical debt as good, however little is left of it.
  return opensWith(standing, W.raise) && standing.words.subject !== null ? [rating(standing)] : [];
}

/** "Improve candidate experience": no metric, but somebody can say whether it got better. */
function rating({ words, people, by }: Standing): Candidate {
  const when = by === null ? "" : ` ${by}`;
  return {
    kind: "rewrite",
    title: "Ask the people concerned",
    text: `The share of ${people ?? "those asked"} who rate ${words.subject} as good rises from {a}% to {b}%${when}`,
    slots: [
      slot("a", "What share would say so today? A short survey tells.", "%", "baseline"),
      slot("b", "What share should say so?", "%", "target"),
    ],
    proposals: [],
    explanation: EXPLANATION,
  };
}

function opensWith({ words, language }: Standing, bits: number): boolean {
  const [first] = tokenise(words.sentence, language);
  return Boolean((first?.word.bits ?? 0) & bits);
}

/** "Increase usage", "improve satisfaction": a metric that can rise or fall. */
export function namesLevel(standing: Standing): boolean {
  const { words, language } = standing;
  if (words.subject === null || !opensWith(standing, W.raise | W.lower)) return false;
  const head = words.subject.split(/ (?:of|for|in|with|among|on|to|from) /u)[0] ?? "";
  return Boolean((tokenise(head, language).at(-1)?.word.bits ?? 0) & LEVEL_NOUN);
}

function survey({ words, by, people }: Standing): Candidate {
  const when = by === null ? "" : ` ${by}`;
  return {
    kind: "rewrite",
    title: "Ask the people concerned",
    text: `At least {a}% of ${people ?? "those asked"} say that ${lowerFirst(words.sentence)}${when}, up from {b}%`,
    slots: [
      slot("a", "What share should say so?", "%", "target"),
      slot("b", "What share says so today? A short survey tells.", "%", "baseline"),
    ],
    proposals: [],
    explanation: EXPLANATION,
  };
}

function levels(standing: Standing): Candidate {
  const { words, by, language } = standing;
  const goes = direction(standing);
  const verb = words.plural ? goes.replace(/s$/u, "") : goes;
  const when = by === null ? "" : ` ${by}`;
  const named = capital((words.subject ?? "").replace(/^the /u, ""));
  const unit = UNITS.find(([metric]) => metric.test(named))?.[1] ?? "";
  const known = unit.trim() || null;
  const asked =
    known === null
      ? "What is it today, and in which unit?"
      : questionFor("from", known, named, language);
  return {
    kind: "rewrite",
    title: "Name both levels",
    text: `${named} ${verb} from {a}${unit} to {b}${unit}${when}`,
    slots: [
      slot("a", asked, unit.trim() || null, "baseline"),
      slot(
        "b",
        known === null ? "Where should it be by then?" : questionFor("to", known, goes, language),
        unit.trim() || null,
        "target",
      ),
    ],
    proposals: [],
    explanation: EXPLANATION,
  };
}

/** Units that go without saying. */
const UNITS: readonly (readonly [metric: RegExp, unit: string])[] = [
  [/\b(?:latency|response time|loading time|load time)\b/iu, " seconds"],
  [/\b(?:rate|share|accuracy|coverage|adoption|retention|churn|utili[sz]ation|margin)\b/iu, "%"],
  [/\b(?:costs?|spending|revenue|price)\b/iu, " EUR"],
  [/\b(?:satisfaction|nps|csat|score)\b/iu, " points"],
];

function slot(name: string, question: string, unit: string | null, role: Slot["role"]): Slot {
  return { name, question, unit, role };
}

/** A sentence with its own verb and no order: somebody can agree with it or not. */
export function isStatement({ words, language }: Standing): boolean {
  if (TAKES_PART.test(words.sentence)) return false;
  if (words.sentence.split(" ").length > LONGEST_SAYING || !FEELS.test(words.sentence))
    return false;
  const [first] = tokenise(words.sentence, language);
  const order =
    first?.word.form === "base" && first.word.bits & VERB && !(first.word.bits & W.people);
  return !order;
}
