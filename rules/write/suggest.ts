/** Writes the key results that a set lacks: adoption, operational, guardrail, maintenance. */
import type { Suggestion, SuggestionKind } from "../okr.ts";
import type { Line } from "../playbook/entry.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import type { Place } from "../verify.ts";
import { verify } from "../verify.ts";
import { compose } from "./compose.ts";
import { deadlineFor } from "./dates.ts";

/** Gated additions to the objective of a place, one for each kind that it lacks. */
export function suggest(place: Omit<Place, "keyResultId">): Suggestion[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  if (!objective) return [];
  const text = [objective.text, ...objective.keyResults.map((each) => each.text)].join("\n");
  const entry = matches(useCases, text)[0]?.entry;
  if (!entry) return [];
  const by = deadlineFor(null, place.plan.period, "en");
  const wanted: [SuggestionKind, Line | undefined][] = [
    ["adoption", entry.adoption[0]],
    ["operational", entry.operational[0]],
    ["guardrail", entry.guardrails[0]],
    ["maintenance", place.plan.live.length > 0 ? entry.maintenance[0] : undefined],
  ];
  return wanted.flatMap(([kind, line]) => {
    if (!line) return [];
    const candidate = compose(
      line,
      { by },
      { kind, title: "Close a gap", explanation: "The set has none yet.", language: "en" },
    );
    const verdict = verify(candidate, { ...place, keyResultId: null }, { name: "built-in" });
    return verdict.ok ? [verdict.suggestion] : [];
  });
}
