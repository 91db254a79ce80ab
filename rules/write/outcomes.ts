/** "So what?" for work and things: from the activity to what people do, to what the business sees. */
import type { Candidate, Reading } from "../okr.ts";
import type { Entry, Line, Thing } from "../playbook/entry.ts";
import { functions } from "../playbook/functions.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import { anything, openQuestion, things } from "../playbook/things.ts";
import { compose } from "./compose.ts";
import type { Fills } from "./compose.ts";
import type { Standing } from "./standing.ts";

/** Candidates for an output or an activity, the closest to the user's words first. */
export function outcomesFor(standing: Standing): Candidate[] {
  const { words, language, by } = standing;
  const entry = entryFor(standing);
  const people = standing.people ?? entry?.entry.people ?? "users";
  const fills: Fills = { people, by };
  const general: Fills =
    words.subject === null ? fills : { ...fills, subject: words.subject, plural: words.plural };
  const own = words.capability ? capabilityLines(words.capability) : [];
  const level = qualityLevel(standing.reading);
  const write = (line: Line, filled: Fills): Candidate =>
    compose(line, line.quality && level !== null ? { ...filled, to: level } : filled, {
      kind: "rewrite",
      title: "Say who uses it",
      explanation: "It says what is different afterwards, and how anyone would notice.",
      language,
    });
  const thing = words.subject === null ? null : thingFor(standing);
  const ofThing = thing === null ? [] : thing.lines.map((line) => write(line, general));
  const ofOwn = own.map((line) => write(line, fills));
  if (!entry) return [...ofOwn, ...ofThing, ...(thing ? [] : fallback(write, general))];
  if (entry.business) {
    const effects = entry.entry.outcomes.map((line) => write(line, fills));
    return [
      ...ofOwn,
      ...ofThing.slice(0, 2),
      ...effects.slice(0, 1),
      ...ofThing.slice(2),
      ...effects.slice(1),
    ];
  }
  const { outcomes, adoption } = entry.entry;
  const [first, second, ...rest] = outcomes.map((line) => write(line, fills));
  const used = adoption.slice(0, 1).map((line) => write(line, fills));
  const ofEntry = [first, ...used, second, ...rest].filter((each) => each !== undefined);
  if (entry.own) return [...ofOwn, ...ofEntry, ...ofThing];
  return [
    ...ofOwn,
    ...ofThing.slice(0, 1),
    ...ofEntry.slice(0, 1),
    ...ofThing.slice(1),
    ...ofEntry.slice(1),
  ];
}

interface FoundEntry {
  entry: Entry;
  /** The key result itself names it, and not only the objective. */
  own: boolean;
  /** A business function: it knows the effect, and the thing itself is the user's. */
  business: boolean;
}

/** The use case that the key result names, else the objective, else the business function. */
function entryFor({ text, objective }: Standing): FoundEntry | null {
  const own = matches(useCases, text)[0];
  if (own) return { entry: own.entry, own: true, business: false };
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

function sortOf({ words, text }: Standing): Thing {
  const inSubject = matches(things, words.subject ?? "");
  const inText = matches(things, text);
  const score = (thing: Thing): number =>
    3 * (inSubject.find((each) => each.entry === thing)?.score ?? 0) +
    (inText.find((each) => each.entry === thing)?.score ?? 0);
  const best = [...things].toSorted((one, other) => score(other) - score(one))[0];
  return best && score(best) > 0 ? best : anything;
}

function fallback(write: (line: Line, fills: Fills) => Candidate, fills: Fills): Candidate[] {
  return fills.subject === undefined ? [] : anything.lines.map((line) => write(line, fills));
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

/** "at least 85% accuracy" is a promise about quality and keeps its place in the new sentence. */
function qualityLevel({ target }: Reading): string | null {
  if (target === null || target.value === null || target.unit !== "%" || target.relative)
    return null;
  return /[\d.,]+/u.exec(target.text)?.[0] ?? null;
}
