/** Drafts a quarter: kind of quarter and use case in, an objective and gated key results out. */
import { saidIn } from "../gate/part-text.ts";
import type {
  CheckOptions,
  Language,
  Parent,
  Pattern,
  Period,
  Plan,
  PlanDraft,
  Suggestion,
  SuggestionKind,
} from "../okr.ts";
import type { Entry, Line, Lines, QuarterForm } from "../playbook/entry.ts";
import { bestLine } from "./offering/best-line.ts";
import { compose } from "./lines/compose.ts";
import { deadlineFor } from "./wording/dates.ts";
import { deskFor } from "./desk.ts";
import { parentsFedBy } from "./feeds.ts";
import type { Desk, Known } from "./lines/lines-for.ts";
import type { WriterPacks } from "./pack.ts";
import { knownOf, upkeepOf } from "./lines/lines-for.ts";
import { saidWork, turned } from "./subject/said-work.ts";
import { tellingOf } from "./wording/telling.ts";
import { areSeveral, shortWork, useCasePhrase } from "./subject/use-case.ts";

export interface DraftRequest {
  pattern: Pattern;
  useCase: string;
  team: string;
  period: Period | null;
  parents: Parent[];
  live: string[];
  language: Language;
  options: CheckOptions;
}

const NO_PACKS: WriterPacks = {};

/**
 * A plan draft with an open slot for every number that only the team knows. A German draft needs
 * the German pack; without it, the draft is in English.
 */
export function draft(request: DraftRequest, packs: WriterPacks = NO_PACKS): PlanDraft {
  const { pattern, useCase, period, parents } = request;
  const desk = deskFor(request.language, packs) ?? deskFor("en", packs);
  if (desk === null) return { pattern, useCase, objectives: [] };
  const { language, playbook } = desk;
  const said = plainly(useCase).replace(PLACE_WITH_NUMBER, "");
  const known =
    language === "en" ? knownWork(said, desk) : namedAs(said, knownOf([said], [], desk), desk);
  const form = playbook.quarterForms[pattern];
  const text = objectiveFor(form, known, desk);
  const by = deadlineFor(null, period, language);
  const keyResults: Suggestion[] = [];
  const offer = (kind: SuggestionKind, lines: readonly Line[], { fills, entry }: Known): void => {
    const place = placeFor(request, text, keyResults);
    const telling = { ...tellingOf(kind, language), grammar: desk.grammar };
    const found = bestLine(lines, { ...fills, by }, telling, place, desk.reasons);
    if (found === null) return;
    keyResults.push({ ...found, feeds: parentsFedBy(found, parents, entry) });
  };
  for (const { kind, from, lines, order } of form.parts) {
    const own = from === null ? lines : known.lines[from];
    const sorted = order === "widest" ? own.toReversed() : own;
    const spare = from === null ? [] : [...playbook.general[from], ...playbook.plain[from]];
    offer(kind, [...sorted, ...spare], known);
  }
  for (const live of request.live.slice(0, MOST_LIVE)) {
    const upkeep = knownOf([plainly(live)], [], desk);
    offer("maintenance", upkeepOf(upkeep, playbook), upkeep);
  }
  return { pattern, useCase, objectives: [{ text, keyResults }] };
}

/** More upkeep than this would hide what the quarter is about. */
const MOST_LIVE = 3;

/** "on line 3": where it stands is no part of what it is, and no number belongs into an aim. */
const PLACE_WITH_NUMBER =
  /\s(?:on|in|at|for|an|auf|im|in|für)\s(?:\p{L}{1,20}\s){0,2}\d{1,4}(?=\s\p{Ll}{3,20}$|$)/iu;

/** What was said of the work, without tags and braces that no sentence needs. */
function plainly(text: string): string {
  return saidIn(text, "prose")
    .replace(/<[^<>]{0,200}>|[<>{}`|\\]/gu, " ")
    .trim();
}

/** What is known of a use case in English, whether it was typed as a thing, a wish or a question. */
function knownWork(text: string, desk: Desk): Known {
  const { work, people } = saidWork(text);
  const named = namedAs(work, knownOf([work, ...turned(work)], [], desk), desk);
  const { entry, fills } = named;
  const known = people === null ? named : { ...named, fills: { ...fills, people } };
  const isKnown = entry !== null && desk.playbook.useCases.includes(entry);
  // Its own objective is for those whom the playbook has in mind.
  const unnamed = entry && people !== null ? withoutObjective(entry) : entry;
  if (isKnown) return { ...known, entry: unnamed };
  const short = shortWork(work, desk.language);
  const lines = desk.playbook.work;
  if (short !== null && lines) return { ...known, entry: null, lines: aboutWork(lines, short) };
  return entry === null ? { ...known, lines: desk.playbook.general } : known;
}

function withoutObjective(entry: Entry): Entry {
  const copy = { ...entry };
  delete copy.objective;
  return copy;
}

function aboutWork(lines: Lines, work: string): Lines {
  const about = (list: readonly Line[]): Line[] =>
    list.map((line) => ({ ...line, say: line.say.replaceAll("{work}", work) }));
  const { outcomes, adoption, operational, guardrails, maintenance } = lines;
  return {
    outcomes: about(outcomes),
    adoption: about(adoption),
    operational: about(operational),
    guardrails: about(guardrails),
    maintenance,
  };
}

/** English: the use case as it was typed. German keeps its noun phrase, with its cases. */
function namedAs(said: string, known: Known, { language, grammar }: Desk): Known {
  const work = grammar?.work(said) ?? null;
  if (work !== null) return { ...known, fills: { ...known.fills, ...work } };
  // The draft names the use case as it was typed, whatever sort of thing it is.
  const noun = grammar?.phrase(said) ?? null;
  if (noun !== null) return { ...known, fills: { ...known.fills, ...noun } };
  const phrase = language === "en" ? useCasePhrase(said, language) : null;
  if (phrase === null) return known;
  // "the alerts for buyers" that buyers use: they are named already.
  const tail = ` for ${known.fills.people}`;
  const subject = phrase.endsWith(tail) ? phrase.slice(0, -tail.length) : phrase;
  return { ...known, fills: { ...known.fills, subject, plural: areSeveral(subject) } };
}

function objectiveFor(form: QuarterForm, { entry, fills }: Known, desk: Desk): string {
  const { objective, prefersEntry } = form;
  if (prefersEntry && entry?.objective !== undefined) return entry.objective;
  const { language, grammar } = desk;
  const telling = { kind: "rewrite", title: "", explanation: "", language, grammar } as const;
  return compose({ say: objective }, { ...fills, by: null }, telling).text;
}

function placeFor(request: DraftRequest, text: string, keyResults: readonly Suggestion[]) {
  const plan: Plan = {
    title: "",
    team: request.team,
    pattern: request.pattern,
    period: request.period,
    language: request.language,
    live: request.live,
    parents: request.parents,
    objectives: [
      {
        id: "o1",
        text,
        keyResults: keyResults.map((each, at) => ({
          id: `k${at + 1}`,
          text: each.text,
          feeds: each.feeds ?? [],
          commitment: null,
        })),
      },
    ],
    unread: [],
  };
  const sources = [request.useCase];
  return { plan, objectiveId: "o1", keyResultId: null, sources, options: request.options };
}
