/** Writes the key results that a set lacks: effect, adoption, operational, guardrail, upkeep. */
import { check } from "../check.ts";
import { saidIn } from "../gate/part-text.ts";
import type { Suggestion } from "../okr.ts";
import type { Place } from "../verify.ts";
import { bestLine } from "./offering/best-line.ts";
import { deadlineFor } from "./wording/dates.ts";
import { deskFor } from "./desk.ts";
import type { Gap } from "./gaps.ts";
import { gapsIn } from "./gaps.ts";
import type { Desk, Known } from "./lines/lines-for.ts";
import { knownOf, linesFor } from "./lines/lines-for.ts";
import type { WriterPacks } from "./pack.ts";
import { tellingOf } from "./wording/telling.ts";

const NO_PACKS: WriterPacks = {};
/** More upkeep than this would hide what the quarter is about. */
const MOST_LIVE = 3;

/**
 * Gated additions to the objective of a place, one for each kind that it lacks. A German plan needs
 * the German pack.
 */
export function suggest(
  place: Omit<Place, "keyResultId">,
  packs: WriterPacks = NO_PACKS,
): Suggestion[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  if (!objective) return [];
  const report = check({ ...place.plan, objectives: [objective] }, place.options);
  const desk = deskFor(report.language, packs);
  if (desk === null) return [];
  const readings = objective.keyResults.flatMap((each) => report.readings[each.id] ?? []);
  const gaps = gapsIn(readings, place.plan.pattern, place.plan.live);
  const about = [objective.text, ...(place.sources ?? [])].map(said);
  const around = objective.keyResults.map((each) => said(each.text));
  return gaps.flatMap((gap) => {
    if (gap !== "maintenance") return fill(gap, place, knownOf(about, around, desk), desk);
    // What is live is named by the team, and upkeep is about that and nothing else.
    const live = place.plan.live.slice(0, MOST_LIVE).map(said);
    return live.flatMap((name) => fill(gap, place, knownOf([name], [], desk), desk));
  });
}

function said(text: string): string {
  return saidIn(text, "prose");
}

function fill(gap: Gap, place: Omit<Place, "keyResultId">, known: Known, desk: Desk): Suggestion[] {
  const by = deadlineFor(null, place.plan.period, desk.language);
  const telling = { ...tellingOf(gap, desk.language), grammar: desk.grammar };
  const lines = linesFor(gap, known, desk.playbook);
  const here = { ...place, keyResultId: null };
  const found = bestLine(lines, { ...known.fills, by }, telling, here, desk.reasons);
  return found === null ? [] : [found];
}
