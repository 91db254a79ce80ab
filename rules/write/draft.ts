/** Drafts a quarter: kind of quarter and use case in, an objective and gated key results out. */
import { partInstructions } from "../gate/instructions.ts";
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
import type { Line } from "../playbook/entry.ts";
import { general } from "../playbook/general.ts";
import { quarterForms } from "../playbook/patterns.ts";
import { bestLine } from "./best-line.ts";
import { capital } from "./compose.ts";
import { deadlineFor } from "./dates.ts";
import { parentsFedBy } from "./feeds.ts";
import type { Known } from "./lines-for.ts";
import { knownOf } from "./lines-for.ts";
import { tellingOf } from "./telling.ts";
import { useCasePhrase } from "./use-case.ts";

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

/** A plan draft with an open slot for every number that only the team knows. */
export function draft(request: DraftRequest): PlanDraft {
  const { pattern, useCase, period, parents, language } = request;
  const said = plainly(useCase);
  const known = namedAs(useCasePhrase(said, language), knownOf([said], [], language));
  const form = quarterForms[pattern];
  const text = objectiveFor(form, known);
  const by = deadlineFor(null, period, language);
  const keyResults: Suggestion[] = [];
  const offer = (kind: SuggestionKind, lines: readonly Line[], { fills, entry }: Known): void => {
    const place = placeFor(request, text, keyResults);
    const found = bestLine(lines, { ...fills, by }, tellingOf(kind, language), place);
    if (found === null) return;
    keyResults.push({ ...found, feeds: parentsFedBy(found, parents, entry) });
  };
  for (const { kind, from, lines, order } of form.parts) {
    const own = from === null ? lines : known.lines[from];
    const sorted = order === "widest" ? own.toReversed() : own;
    offer(kind, from === null ? sorted : [...sorted, ...general[from]], known);
  }
  const [live] = request.live;
  if (live !== undefined) {
    const upkeep = knownOf([plainly(live)], [], language);
    offer("maintenance", [...upkeep.lines.maintenance, ...general.maintenance], upkeep);
  }
  return { pattern, useCase, objectives: [{ text, keyResults }] };
}

/** What was said of the work, without tags and braces that no sentence needs. */
function plainly(text: string): string {
  return partInstructions(text)
    .said.replace(/<[^<>]{0,200}>|[<>{}`|\\]/gu, " ")
    .trim();
}

function namedAs(phrase: string | null, known: Known): Known {
  if (phrase === null) return known;
  return { ...known, fills: { ...known.fills, subject: phrase, plural: false } };
}

function objectiveFor(
  { objective, prefersEntry }: (typeof quarterForms)[Pattern],
  { entry, fills }: Known,
): string {
  if (prefersEntry && entry?.objective !== undefined) return entry.objective;
  const people = fills.people ?? "people";
  const subject = fills.subject ?? "it";
  return objective
    .replace("{People}", capital(people))
    .replace("{people}", people)
    .replace("{subject}", subject);
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
