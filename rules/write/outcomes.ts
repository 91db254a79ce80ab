/** "So what?" for work and things: from the activity to what people do, to what the business sees. */
import type { Candidate, Reading } from "../okr.ts";
import type { Entry, Line, Thing } from "../playbook/entry.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import { anything, things } from "../playbook/things.ts";
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
  const own = words.capability ? [capabilityLine(words.capability)] : [];
  const level = qualityLevel(standing.reading);
  const write = (line: Line, filled: Fills): Candidate =>
    compose(line, line.quality && level !== null ? { ...filled, to: level } : filled, {
      kind: "rewrite",
      title: "Say what changes for people",
      explanation: "It says what is different afterwards, and how anyone would notice.",
      language,
    });
  const thing = words.subject === null ? null : thingFor(standing);
  const ofThing = thing === null ? [] : thing.lines.map((line) => write(line, general));
  const ofOwn = own.map((line) => write(line, fills));
  if (!entry) return [...ofOwn, ...ofThing, ...(thing ? [] : fallback(write, general))];
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
}

/** The use case that the key result names, else the one that its objective names. */
export function entryFor(standing: Standing): FoundEntry | null {
  const own = matches(useCases, standing.text)[0];
  if (own) return { entry: own.entry, own: true };
  const above = matches(useCases, standing.objective.text)[0];
  return above ? { entry: above.entry, own: false } : null;
}

function thingFor({ words, text }: Standing): Thing {
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

function capabilityLine({ people, action }: { people: string; action: string }): Line {
  return {
    say: `At least {to}% of ${people} ${action} without help{by}, up from {from}%`,
    to: "What share should, for it to have been worth building?",
    from: "What share does today? Not possible yet? Then 0 is an honest answer.",
    title: "Possible is not used",
  };
}

/** "at least 85% accuracy" is a promise about quality and keeps its place in the new sentence. */
function qualityLevel({ target }: Reading): string | null {
  if (target === null || target.value === null || target.unit !== "%" || target.relative)
    return null;
  return /[\d.,]+/u.exec(target.text)?.[0] ?? null;
}
