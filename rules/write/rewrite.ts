/** Rewrites a weak key result towards the outcome that it serves, with no model. */
import type { Candidate, Suggestion } from "../okr.ts";
import type { Place } from "../verify.ts";
import { verify } from "../verify.ts";
import { completed } from "./complete.ts";
import { keepDistinct } from "./distinct.ts";
import { measured } from "./measure.ts";
import { effectsFor, outcomesFor, withPromise } from "./outcomes.ts";
import { halves, levelsSwapped, placeholdersAsked } from "./repair.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";

const MOST = 3;

/**
 * Two or three gated candidates for the key result of a place, best first; none where it is good
 * as it stands or the plan does not have it.
 */
export function rewrite(place: Place): Suggestion[] {
  const standing = standingOf(place);
  if (standing === null) return [];
  const passed: Suggestion[] = [];
  for (const candidate of candidatesFor(standing)) {
    if (passed.length === MOST) break;
    const verdict = verify(candidate, place, { name: "built-in" });
    if (verdict.ok && keepDistinct(passed, verdict.suggestion)) passed.push(verdict.suggestion);
  }
  return passed;
}

/** Everything worth trying, in the order in which it is shown. */
export function candidatesFor(standing: Standing): Candidate[] {
  const { reading, findings } = standing;
  if (findings.length === 0) return [];
  const repairs = [...placeholdersAsked(standing), ...levelsSwapped(standing), ...halves(standing)];
  if (reading.kind !== "outcome") return [...repairs, ...outcomesFor(standing)];
  const whole = completed(standing);
  const own = [...repairs, ...(whole === null ? [] : [whole])];
  if (reading.technicalOnly) return [...withPromise(standing), ...effectsFor(standing), ...own];
  return reading.target === null ? [...own, ...measured(standing), ...effectsFor(standing)] : own;
}
