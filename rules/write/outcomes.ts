/** "So what?" for work and things: from the activity to what people do, to what the business sees. */
import type { Candidate } from "../okr.ts";
import type { Entry, Line, Thing } from "../playbook/entry.ts";
import { functions } from "../playbook/functions.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import { anything, openQuestion, things } from "../playbook/things.ts";
import { compose } from "./compose.ts";
import { lowerFirst } from "./subject-name.ts";
import type { Standing } from "./standing.ts";

/** Candidates for an output or an activity, the closest to the user's words first. */
export function outcomesFor(standing: Standing): Candidate[] {
  const { words } = standing;
  const entry = entryFor(standing);
  const write = writerFor(standing, entry?.entry.people);
  // Whom a business function serves need not be those who work with its things.
  const plain = entry?.business ? writerFor(standing, undefined) : write;
  const own = words.capability ? capabilityLines(words.capability).map(plain) : [];
  const thing = words.subject === null ? [] : thingFor(standing).lines.map(plain);
  if (!entry) return [...own, ...thing];
  const effects = effectsOf(entry.entry).map(write);
  if (entry.business) return [...own, ...thing, ...entry.entry.outcomes.map(write)];
  if (entry.own) {
    return [...own, ...effects.slice(0, 1), ...thing.slice(0, 1), ...effects.slice(1), ...thing];
  }
  return [
    ...own,
    ...thing.slice(0, 1),
    ...effects.slice(0, 1),
    ...thing.slice(1),
    ...effects.slice(1),
  ];
}

/** What the use case moves, for a text that has an outcome in mind and no level to show for it. */
export function effectsFor(standing: Standing): Candidate[] {
  const entry = entryFor(standing);
  if (!entry) return [];
  return effectsOf(entry.entry).map(writerFor(standing, entry.entry.people));
}

const REACHES = /^(?:reach|achieve|hit|get|improve|increase|raise|reduce|attain)(?: to| an?)? /iu;

/** A technical level keeps its place as the promise under which the effect counts. */
export function withPromise(standing: Standing): Candidate[] {
  const [first] = effectsFor(standing);
  const { target } = standing.reading;
  if (!first || target === null || qualityLevel(standing) !== null) return [];
  const promise = lowerFirst(standing.words.sentence.replace(REACHES, ""));
  return [
    {
      ...first,
      title: "Keep the level as a promise",
      text: `${first.text}, with ${promise}`,
      explanation: "The effect is the aim, and your level says at what quality it counts.",
    },
  ];
}

/** The first effect, then who uses it, then the others. */
function effectsOf({ outcomes, adoption }: Entry): Line[] {
  return [...outcomes.slice(0, 1), ...adoption.slice(0, 1), ...outcomes.slice(1)];
}

function writerFor(standing: Standing, known: string | undefined): (line: Line) => Candidate {
  const { words, by, language } = standing;
  const people = standing.people ?? known ?? "users";
  const named = words.subject === null ? null : withLevel(words.subject, standing);
  const subject = named === null ? {} : { subject: named, plural: words.plural };
  const level = qualityLevel(standing);
  const telling = {
    kind: "rewrite" as const,
    title: "Say who uses it",
    explanation: "It says what is different afterwards, and how anyone would notice.",
    language,
  };
  return (line) => {
    const to = line.quality && level !== null ? { to: level } : {};
    return compose(line, { ...subject, ...to, people, by }, telling);
  };
}

interface FoundEntry {
  entry: Entry;
  /** The key result itself names it, and not only the objective. */
  own: boolean;
  /** A business function: it knows the effect, and the thing itself is the user's. */
  business: boolean;
}

/** Two words in a row are no chance hit. */
const SURE = 4;

/** The use case that the key result names, else the objective, else the business function. */
function entryFor({ text, objective, words }: Standing): FoundEntry | null {
  const own = matches(useCases, text)[0];
  if (own && (own.score >= SURE || matches(useCases, words.subject ?? "").length > 0)) {
    return { entry: own.entry, own: true, business: false };
  }
  const above = matches(useCases, objective.text)[0];
  if (above) return { entry: above.entry, own: false, business: false };
  const business = matches(functions, objective.text)[0] ?? matches(functions, text)[0];
  return business ? { entry: business.entry, own: false, business: true } : null;
}

/** Before its question is answered, a model can promise no effect. */
const OPEN_IN_RESEARCH = new Set(["model", "dataset", "data", "experiment", "anything"]);

function thingFor(standing: Standing): Thing {
  const sort = sortOf(standing);
  return standing.research && OPEN_IN_RESEARCH.has(sort.id) ? openQuestion : sort;
}

/** Of the noun, of its phrase up to "of", of the whole phrase and of the sentence. */
const WEIGHTS = [6, 4, 2, 1];

function sortOf({ words, text }: Standing): Thing {
  const subject = words.subject ?? "";
  const head = subject.split(/ (?:of|for|in|on|with|to) /u)[0] ?? subject;
  const noun = head.split(" ").at(-1) ?? head;
  const found = [noun, head, subject, text].map((each) => matches(things, each));
  // What the phrase hangs on weighs most: an API's documentation is documentation.
  const score = (thing: Thing): number =>
    found.reduce((sum, list, at) => {
      const hit = list.find((each) => each.entry === thing)?.score ?? 0;
      return sum + hit * (WEIGHTS[at] ?? 1);
    }, 0);
  const best = [...things].toSorted((one, other) => score(other) - score(one))[0];
  return best && score(best) > 0 ? best : anything;
}

/** "Tenant admins can see X": so what if they can? They do, without asking, in less time. */
function capabilityLines({ people, action }: { people: string; action: string }): Line[] {
  return [
    {
      say: `At least {to}% of ${people} ${action} without help{by}, up from {from}%`,
      to: "What share should, for it to have been worth building?",
      from: "What share does today? Not possible yet? Then 0 is an honest answer.",
      title: "Possible is not used",
    },
    {
      say: `The time that ${people} need to ${action} falls from {from} minutes to {to} minutes`,
      from: "How many minutes does it take today?",
      title: "Time the task it is for",
    },
    {
      say: `Support requests from ${people} who want to ${action} fall from {from} to {to} a month`,
      from: "How many such requests came in last month?",
      title: "Count the questions that stop",
    },
  ];
}

/** "Increase test coverage to 80%": the level stays with the thing that it describes. */
function withLevel(subject: string, { reading }: Standing): string {
  const { target } = reading;
  const plain = target?.value != null && target.unit === "%" && !target.relative;
  if (!plain || !/(?:coverage|score|rate|compliance)$/iu.test(subject)) return subject;
  const level = /[\d.,]*\d\s?%/u.exec(target.text)?.[0];
  return level === undefined ? subject : `${subject.replace(/^the /u, "a ")} of ${level}`;
}

const ERRORS =
  /\b(?:error|wer|cer|rmse|mae|mape|loss|false|miss(?:ed|ing)|fpr|fnr|hallucination)/iu;

/** "at least 85% accuracy" is a promise about quality and keeps its place in the new sentence. */
function qualityLevel({ reading, words }: Standing): string | null {
  const { target, comparator } = reading;
  if (target === null || target.value === null || target.unit !== "%" || target.relative)
    return null;
  if (comparator === "<" || comparator === "<=" || ERRORS.test(words.sentence)) return null;
  return /[\d.,]*\d/u.exec(target.text)?.[0] ?? null;
}
