/** Completes a key result that is an outcome already and leaves out where from, where to or when. */
import type { Candidate, Level, Slot } from "../okr.ts";
import { W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { capital } from "./compose.ts";
import { lowerFirst } from "./own-words.ts";
import { questionFor } from "./questions.ts";
import type { Standing } from "./standing.ts";
import { untilEndOf } from "./dates.ts";

const FALLS = W.fault | W.run;
const LESS =
  /\b(?:time|times|latency|errors?|cost|costs|duration|rate limit|complaints?|tickets?|incidents?|delays?|churn|attrition|abandonment|rollbacks?|timeouts?|declines?|bugs?|wait|waiting|effort|late|lost|reopened|memory|fewer|less|under|below|at most|no more|reduce[sd]?|lower|cut|decrease[sd]?|shrink|wer|refunds?|pages|mttr)\b/iu;
const STAYS = /\b(?:keep|hold|maintain|stays?|remains?|no|not|never|nobody|zero|continue)\b/iu;

/** The user's own sentence with what it lacks, as slots; empty where it lacks nothing. */
export function completionsFor(standing: Standing): Candidate[] {
  const { reading } = standing;
  if (reading.target === null && reading.placeholders.length === 0) return targets(standing);
  const asked = withBaseline(standing);
  return asked === null ? [] : [asked];
}

/** "…, up from {a}%" behind a level that comes from nowhere. */
function withBaseline(standing: Standing): Candidate | null {
  const { reading, words, plan } = standing;
  const slots: Slot[] = [];
  let text = words.sentence;
  const hasDate = reading.deadline !== null;
  const date =
    hasDate || plan.period === null ? "" : ` ${untilEndOf(plan.period, reading.language)}`;
  const stays = STAYS.test(text) || reading.direction === "hold";
  if (reading.baseline === null && reading.target !== null && !stays && !reading.target.relative) {
    const unit = unitBehind(reading.target);
    const falls = fallsToTarget(standing);
    const comma = date === "" ? "" : date;
    text = `${text}${comma}, ${falls ? "down" : "up"} from {a}${unit}`;
    slots.push({
      name: "a",
      question: "What is it today?",
      unit: unit.trim() === "" ? null : unit.trim(),
      role: "baseline",
    });
  } else if (date !== "") {
    text = `${text}${date}`;
  } else {
    return null;
  }
  return {
    kind: "rewrite",
    title: slots.length > 0 ? "Say where you start" : "Say by when",
    text: capital(text),
    slots,
    proposals: [],
    explanation:
      slots.length > 0
        ? "With today's level beside it, everyone sees how far the way is."
        : "A date turns it into a promise for this quarter.",
  };
}

/** A direction without a level: "Improve first reply time". */
function targets(standing: Standing): Candidate[] {
  const { words, language, by, people } = standing;
  const when = by === null ? "" : ` ${by}`;
  const explanation = "It can be seen from outside whether it has happened, and how far.";
  const ask = (name: string, question: string, unit: string | null, role: Slot["role"]): Slot => ({
    name,
    question,
    unit,
    role,
  });
  const survey: Candidate = {
    kind: "rewrite",
    title: "Ask the people concerned",
    text: `At least {a}% of ${people ?? "those asked"} say that ${lowerFirst(words.sentence)}${when}, up from {b}%`,
    slots: [
      ask("a", "What share should say so?", "%", "target"),
      ask("b", "What share says so today? A short survey tells.", "%", "baseline"),
    ],
    proposals: [],
    explanation,
  };
  if (isState(standing)) return [survey];
  if (words.subject === null) return [];
  const falls = fallsToTarget(standing);
  const verb = `${falls ? "fall" : "rise"}${words.plural ? "" : "s"}`;
  const measured: Candidate = {
    kind: "rewrite",
    title: "Name both levels",
    text: `${capital(words.subject)} ${verb} from {a} to {b}${when}`,
    slots: [
      ask("a", "What is it today, and in which unit?", null, "baseline"),
      ask("b", questionFor("to", null, falls ? "falls" : "rises", language), null, "target"),
    ],
    proposals: [],
    explanation,
  };
  return [measured];
}

/** "Being on call feels humane": a sentence with its own verb, and no order. */
function isState({ words, reading, language }: Standing): boolean {
  if (reading.verb !== null && reading.verb.span.start === 0) return false;
  return tokenise(words.sentence, language).some(
    (each, at) =>
      at > 0 &&
      (each.word.bits & W.auxiliary || (each.word.bits & W.feel && each.word.form === "s")),
  );
}

function fallsToTarget({ reading, words, language }: Standing): boolean {
  if (
    reading.direction === "decrease" ||
    reading.comparator === "<" ||
    reading.comparator === "<="
  ) {
    return true;
  }
  if (
    reading.direction === "increase" ||
    reading.comparator === ">" ||
    reading.comparator === ">="
  ) {
    return false;
  }
  if (LESS.test(words.sentence)) return true;
  const last = tokenise(words.sentence, language).find((each) => each.word.bits & FALLS);
  return last !== undefined && !/uptime|availability|throughput|capacity/iu.test(words.sentence);
}

/** The unit as the user wrote it behind the level: "%", " minutes", " of 10". */
function unitBehind(level: Level): string {
  const behind = level.text.replace(/^.*\d/u, "");
  if (level.unit === "%") return "%";
  if (level.unit === null || !/^(?:h|min|s|ms|d)$/u.test(level.unit)) return "";
  return ` ${behind.trim()}`.trimEnd();
}
