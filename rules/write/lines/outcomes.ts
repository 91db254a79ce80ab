/** "So what?" for work and things: from the activity to what people do, to what the business sees. */
import { contentStems } from "../../gate/words.ts";
import type { Line, Playbook, Subject, Thing } from "../../playbook/entry.ts";
import { matches } from "../../playbook/match.ts";
import { capabilityLines } from "./capability.ts";
import type { FoundSubject } from "./find-lines.ts";
import { effectsOf, subjectFor, usableThing } from "./find-lines.ts";
import { promisedLevel } from "../mending/keep-numbers.ts";
import { writerFor } from "./line-writer.ts";
import { examIn, saysNever, sortByWording, standsAlone } from "./sort-words.ts";
import type { Standing } from "../standing.ts";
import type { Written } from "../offering/vouched.ts";
import { OUTSIDE } from "../people/outside.ts";
import { isInstrument, wishes } from "../wish/wish.ts";
import { wishOrdered } from "../wish/orders.ts";

/** Candidates for an output or an activity, the closest to the user's words first. */
export function outcomesFor(standing: Standing, playbook: Playbook): Written[] {
  const { words, text } = standing;
  if (saysNever(text)) return [];
  const usable = usableThing(standing, playbook);
  const isTaught = /^the (?:training|onboarding) /u.test(words.subject ?? "");
  const isAlone = standsAlone(sortByWording(text)) || isTaught;
  const found = isAlone ? null : subjectFor(standing, playbook);
  const thing = ofThing(standing, usable, found);
  if (!found) return inOrder(thing, thing.lines, []);
  const isUnnamed = words.subject !== null && usable === playbook.unnamed;
  const of = found.business ? withFunction : withUseCase;
  return of(found, thing, isUnnamed, standing);
}

/** What can be said of the thing itself, each line with its versions. */
interface OfThing {
  usable: Thing;
  /** Comes before everything else. */
  before: Written[];
  lines: Written[][];
  /** The objective's wish, where it comes behind the nearest lines. */
  after: Written[];
}

function ofThing(standing: Standing, usable: Thing, found: FoundSubject | null): OfThing {
  const { capability } = standing.words;
  const works = found !== null && !OUTSIDE.test(found.entry.people);
  // Whom a business function serves need not be those who work with its things.
  const isServed = found?.business && !(usable.id === "anything" && works);
  const write = writerFor(standing, isServed ? undefined : found?.entry.people);
  const wish = wishes(standing);
  const leads = capability === null && wishLeads(standing, usable);
  const own = capability ? capabilityLines(capability).flatMap(write) : [];
  return {
    usable,
    before: leads ? wish : own,
    lines: linesOf(usable, standing).map(write),
    after: leads ? [] : wish,
  };
}

/** Of a test that was passed its findings are told, and no weaknesses of the test. */
function linesOf({ id, lines }: Thing, { text }: Standing): readonly Line[] {
  if (id === "unnamed") return [];
  return id === "examined" && examIn(text) !== null ? lines.slice(1) : lines;
}

/** The nearest of both, then the wish, then the rest. */
function inOrder({ before, after }: OfThing, first: Written[][], second: Written[][]): Written[] {
  const nearest = [...first.slice(0, 1), ...second.slice(0, 1)].flat();
  return [...before, ...nearest, ...after, ...[...first.slice(1), ...second.slice(1)].flat()];
}

type WithSubject = (
  found: FoundSubject,
  thing: OfThing,
  isUnnamed: boolean,
  standing: Standing,
) => Written[];

const withFunction: WithSubject = ({ entry }, thing, isUnnamed, standing) => {
  const things = inOrder(thing, thing.lines, []);
  // What a function moves at large is too far from people who are helped to do something.
  if (standing.words.capability) return things;
  const write = writerFor(standing, entry.people);
  const isOwn = matches([entry], standing.text, standing.language).length > 0;
  if (!isUnnamed || !isOwn) return [...things, ...near(entry, standing).flatMap(write)];
  return [...thing.before, ...thing.after, ...entry.outcomes.flatMap(write), ...things];
};

const withUseCase: WithSubject = ({ entry, own, byVerb }, thing, isUnnamed, standing) => {
  const { usable, before, lines } = thing;
  const write = writerFor(standing, entry.people);
  const effects = effectsOf(entry, standing.objective.text).map(write);
  // "Summarise all calls automatically" is about the summaries, and not about the calls.
  if (byVerb && usable.id === "anything") return effects.flat();
  if (isUnnamed && before.length === 0) return [...inOrder(thing, effects, []), ...lines.flat()];
  // What a paper or a talk is about is known, and the paper itself is what changes something.
  const isBeside = BESIDE.has(usable.id) || standing.words.capability !== null;
  const effectFirst = own && !isBeside && !standing.research;
  return effectFirst ? inOrder(thing, effects, lines) : inOrder(thing, lines, effects);
};

/** Where a thing is but a means, the wish says more; a level promised for it stays with it. */
function wishLeads({ text, words, objective, language }: Standing, usable: Thing): boolean {
  if (promisedLevel(words.sentence) !== null) return false;
  // A business objective in its trade's own measure is what all work under it is for.
  if (language === "en" && wishOrdered(objective.text) !== null) return true;
  return isInstrument(usable) && (!standsAlone(sortByWording(text)) || usable.id === "hire");
}

/** What a function moves, as far as the user's own words are about it. */
function near({ outcomes }: Subject, { objective, text }: Standing): Line[] {
  const said = contentStems(`${objective.text} ${text}`);
  return outcomes.filter(({ say }) => [...contentStems(say)].some((each) => said.has(each)));
}

/** Papers and talks about a use case, which are not the use case. */
const BESIDE = new Set(
  (
    "documentation design-document policy training meeting writing show hackathon body template " +
    "user-research register analysis joiner staff-survey business-case event round helper"
  ).split(" "),
);

/** What the use case moves, for a text that has an outcome in mind and no level to show for it. */
export function effectsFor(standing: Standing, playbook: Playbook): Written[] {
  if (standsAlone(sortByWording(standing.text))) return [];
  const found = subjectFor(standing, playbook);
  if (!found || found.business) return [];
  return effectsOf(found.entry, standing.objective.text).flatMap(
    writerFor(standing, found.entry.people),
  );
}

/** What the business function moves. */
export function functionEffects(standing: Standing, playbook: Playbook): Written[] {
  const found = subjectFor(standing, playbook);
  if (!found?.business) return [];
  return found.entry.outcomes.flatMap(writerFor(standing, found.entry.people));
}
