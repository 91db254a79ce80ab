/** Gives a level to an outcome that has none: "Increase usage", "being on call feels humane". */
import type { Candidate, Slot } from "../okr.ts";
import { LEVEL_NOUN, VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { capital } from "./compose.ts";
import { direction } from "./direction.ts";
import { lowerFirst } from "./own-words.ts";
import { questionFor } from "./questions.ts";
import type { Standing } from "./standing.ts";

const EXPLANATION = "It can be seen from outside whether it has happened, and how far.";
const FEELS = /\b(?:feels?|knows?|trusts?|understands?|believes?|likes?|enjoys?|loves?|is|are)\b/iu;
const LONGEST_SAYING = 12;

/** Two levels of what the user named, or a survey on what the user stated. */
export function measured(standing: Standing): Candidate[] {
  if (isStatement(standing)) return [survey(standing)];
  return namesLevel(standing) ? [levels(standing)] : [];
}

/** "Increase usage", "improve satisfaction": a metric that can rise or fall. */
function namesLevel({ words, language }: Standing): boolean {
  if (words.subject === null) return false;
  const tokens = tokenise(words.sentence, language);
  const moves = Boolean((tokens[0]?.word.bits ?? 0) & (W.raise | W.lower));
  const named = tokenise(words.subject, language).some((each) => each.word.bits & LEVEL_NOUN);
  return moves && named;
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
  return {
    kind: "rewrite",
    title: "Name both levels",
    text: `${capital((words.subject ?? "").replace(/^the /u, ""))} ${verb} from {a} to {b}${when}`,
    slots: [
      slot("a", "What is it today, and in which unit?", null, "baseline"),
      slot("b", questionFor("to", null, goes, language), null, "target"),
    ],
    proposals: [],
    explanation: EXPLANATION,
  };
}

function slot(name: string, question: string, unit: string | null, role: Slot["role"]): Slot {
  return { name, question, unit, role };
}

/** A sentence with its own verb and no order: somebody can agree with it or not. */
function isStatement({ words, language }: Standing): boolean {
  if (words.sentence.split(" ").length > LONGEST_SAYING || !FEELS.test(words.sentence))
    return false;
  const [first] = tokenise(words.sentence, language);
  const order =
    first?.word.form === "base" && first.word.bits & VERB && !(first.word.bits & W.people);
  return !order;
}
