/** Rewrites a weak key result towards the outcome that it serves, with no model. */
import type { Candidate, Suggestion } from "../okr.ts";
import type { Place } from "../verify.ts";
import { verify } from "../verify.ts";
import { isClean } from "./best-line.ts";
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
    const verdict = verify(candidate, place, { name: "built-in" });
    if (verdict.ok && keepDistinct(passed, verdict.suggestion)) passed.push(verdict.suggestion);
  }
  // Order stays, but what the coach would grumble about comes after what it would not.
  return [...passed.filter(isClean), ...passed.filter((each) => !isClean(each))].slice(0, MOST);
}

/** Everything worth trying, in the order in which it is shown. */
export function candidatesFor(standing: Standing): Candidate[] {
  const { reading, findings, language } = standing;
  if (findings.length === 0) return [];
  const completion = completed(standing);
  // The playbook speaks English so far; a German text gets its own sentence back, made whole.
  if (language !== "en") return completion;
  const repairs = [...placeholdersAsked(standing), ...levelsSwapped(standing), ...halves(standing)];
  if (reading.kind !== "outcome") return [...repairs, ...outcomesFor(standing)];
  const own = [...repairs, ...completion];
  if (reading.technicalOnly) return [...withPromise(standing), ...effectsFor(standing), ...own];
  if (reading.target === null) return [...own, ...measured(standing), ...effectsFor(standing)];
  const weak = findings.some((each) => each.severity !== "nudge");
  return weak ? [...own, ...effectsFor(standing)] : own;
}
