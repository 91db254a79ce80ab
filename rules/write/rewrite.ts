/** Rewrites a weak key result towards the outcome that it serves, with no model. */
import { check } from "../check.ts";
import type { Reading, Suggestion } from "../okr.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import type { Place } from "../verify.ts";
import { verify } from "../verify.ts";
import { compose } from "./compose.ts";
import { deadlineFor } from "./dates.ts";

const MOST = 3;

/**
 * Two or three gated candidates for the key result of a place, best first; none where it is good
 * as it stands or the plan does not have it.
 */
export function rewrite(place: Place): Suggestion[] {
  const objective = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const keyResult = objective?.keyResults.find((each) => each.id === place.keyResultId);
  if (!objective || !keyResult) return [];
  const plan = { ...place.plan, objectives: [objective] };
  const report = check(plan, place.options);
  const reading = report.readings[keyResult.id];
  if (!reading) return [];
  const by = deadlineFor(reading, place.plan.period, reading.language);
  const entry = matches(useCases, `${keyResult.text} ${objective.text}`)[0]?.entry;
  const lines = entry ? [...entry.outcomes, ...entry.adoption] : [];
  const fills = { by };
  return lines
    .map((line) =>
      compose(
        line,
        line.quality && qualityOf(reading) ? { ...fills, to: qualityOf(reading) ?? "" } : fills,
        {
          kind: "rewrite",
          title: "Say what changes for people",
          explanation: "It names what changes for somebody, and how it will be seen.",
          language: reading.language,
        },
      ),
    )
    .flatMap((candidate) => {
      const verdict = verify(candidate, place, { name: "built-in" });
      return verdict.ok ? [verdict.suggestion] : [];
    })
    .slice(0, MOST);
}

function qualityOf(reading: Reading): string | null {
  const { target } = reading;
  return target?.unit === "%" && target.value !== null ? String(target.value) : null;
}
