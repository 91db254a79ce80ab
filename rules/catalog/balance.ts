/** What a set holds, seen as a whole. */
import type { ReadObjective, ReadPlan } from "../read-plan.ts";

/** Whether a system is being built or run here, so that use and fitness to run are questions. */
export function buildsSystem(set: ReadObjective, { plan }: ReadPlan): boolean {
  if (plan.pattern !== null) return plan.pattern !== "exploration";
  if (set.reading.research) return false;
  return has(set, "technical") || set.keyResults.some(({ reading }) => reading.technicalOnly);
}

const SATISFACTION =
  /\b(?:satisf\w*|csat|e?nps|rat(?:e[sd]?|ings?)|recommend\w*|upset|sentiment|stars?|zufrieden\w*|bewert\w*)\b/iu;

/** Whether at least one key result looks at the people who use it. */
export function asksUsers(set: ReadObjective): boolean {
  return has(set, "adoption") || set.keyResults.some(({ text }) => SATISFACTION.test(text));
}

export function has(
  set: ReadObjective,
  role: Parameters<ReadObjective["roles"]["get"]>[0],
): boolean {
  return (set.roles.get(role) ?? 0) > 0;
}
