/** Writes the key results that a set lacks: effect, adoption, operational, guardrail, upkeep. */
import { check } from "../check.ts";
import { partInstructions } from "../gate/instructions.ts";
import type { Language, Suggestion } from "../okr.ts";
import type { Place } from "../verify.ts";
import { bestLine } from "./best-line.ts";
import { deadlineFor } from "./dates.ts";
import type { Gap } from "./gaps.ts";
import { gapsIn } from "./gaps.ts";
import { knownOf, linesFor } from "./lines-for.ts";
import { tellingOf } from "./telling.ts";

/** Gated additions to the objective of a place, one for each kind that it lacks. */
export function suggest(place: Omit<Place, "keyResultId">): Suggestion[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  if (!objective) return [];
  const report = check({ ...place.plan, objectives: [objective] }, place.options);
  const readings = objective.keyResults.flatMap((each) => report.readings[each.id] ?? []);
  const gaps = gapsIn(readings, place.plan.pattern, place.plan.live);
  const about = [objective.text, ...(place.sources ?? [])].map(said);
  const around = objective.keyResults.map((each) => said(each.text));
  return gaps.flatMap((gap) => fill(gap, place, about, around, report.language));
}

function said(text: string): string {
  return partInstructions(text).said;
}

function fill(
  gap: Gap,
  place: Omit<Place, "keyResultId">,
  about: readonly string[],
  around: readonly string[],
  language: Language,
): Suggestion[] {
  // What is live is named by the team, and upkeep is about that and nothing else.
  const live = gap === "maintenance" ? place.plan.live.slice(0, 1).map(said) : [];
  const known = knownOf([...live, ...about], around, language);
  const by = deadlineFor(null, place.plan.period, language);
  const found = bestLine(linesFor(gap, known), { ...known.fills, by }, tellingOf(gap, language), {
    ...place,
    keyResultId: null,
  });
  return found === null ? [] : [found];
}
