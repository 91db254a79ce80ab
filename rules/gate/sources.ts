/** Every text of the user that a suggestion may draw on, with what was said to a machine set aside. */
import type { Period, Plan } from "../okr.ts";
import { partInstructions } from "./instructions.ts";

export interface SourceText {
  /** What the user said about the work. */
  said: string;
  /** What was said to an assistant: no number and no word comes from here. */
  addressed: string;
}

export interface Sources {
  /** The key result that is to be replaced; empty for an addition. */
  keyResult: SourceText;
  objective: SourceText;
  /** Use case, siblings, parents, title, team and what is live. */
  others: SourceText[];
  period: Period | null;
}

interface SourcePlace {
  plan: Plan;
  objectiveId: string;
  keyResultId: string | null;
  sources?: readonly string[];
}

const NOTHING: SourceText = { said: "", addressed: "" };

/** The sources of a place. A place that the plan does not have gives empty texts. */
export function sourcesOf(place: SourcePlace): Sources {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const own = objective?.keyResults.find((each) => each.id === place.keyResultId);
  const siblings = objective?.keyResults.filter((each) => each !== own).slice(0, 40) ?? [];
  const others = [
    ...(place.sources ?? []),
    ...siblings.map((each) => each.text),
    ...place.plan.parents.map((each) => each.text),
    ...place.plan.live,
    place.plan.title,
    place.plan.team,
  ];
  return {
    keyResult: own ? partInstructions(own.text) : NOTHING,
    objective: objective ? partInstructions(objective.text) : NOTHING,
    others: others.filter((text) => text !== "").map(partInstructions),
    period: place.plan.period,
  };
}

/** All of them in the order in which a number is looked for. */
export function allTexts(sources: Sources): SourceText[] {
  return [sources.keyResult, sources.objective, ...sources.others];
}

/** Every text of the user's around the place, one by one. */
export function textsOf({
  plan,
  objectiveId,
  sources = [],
}: Omit<SourcePlace, "keyResultId">): string[] {
  const objective = plan.objectives.find(({ id }) => id === objectiveId);
  return [
    ...sources,
    ...(objective?.keyResults ?? []).slice(0, 40).map(({ text }) => text),
    ...plan.parents.map(({ text }) => text),
    ...plan.live,
    objective?.text ?? "",
    plan.team,
  ].filter((text) => text !== "");
}
