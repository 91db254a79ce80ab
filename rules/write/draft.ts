/** Drafts a quarter: pattern and use case in, objectives and gated key results out. */
import type { CheckOptions, Language, Parent, Pattern, Period, Plan, PlanDraft } from "../okr.ts";
import { suggest } from "./suggest.ts";

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
  const { pattern, useCase, team, period, parents, live, language } = request;
  const objective = { id: "o1", text: `Put ${useCase} into people's hands`, keyResults: [] };
  const plan: Plan = {
    title: "",
    team,
    pattern,
    period,
    language,
    live,
    parents,
    objectives: [objective],
    unread: [],
  };
  const place = { plan, objectiveId: objective.id, sources: [useCase], options: request.options };
  return { pattern, useCase, objectives: [{ text: objective.text, keyResults: suggest(place) }] };
}
