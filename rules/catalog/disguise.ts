/** Effort that is dressed up as a metric: "increase workshops held from 2 to 6". */
import type { Reading } from "../okr.ts";

/** Whether a count of the team's own doing is what goes up. */
export function isActivityInDisguise({ kind, baseline, target, vanityCount }: Reading): boolean {
  if (kind === "outcome" || target === null) return false;
  return baseline !== null && (kind === "activity" || vanityCount);
}
