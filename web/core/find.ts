/** Finds a line of a plan. */
import type { Plan } from "../../rules/okr.ts";

/** Where a key result stands: its objective, its place and the number shown beside it. */
export function find(plan: Plan, keyResultId: string) {
  for (const [o, objective] of plan.objectives.entries()) {
    const k = objective.keyResults.findIndex((one) => one.id === keyResultId);
    const keyResult = objective.keyResults[k];
    if (keyResult) return { objective, keyResult, number: `${o + 1}.${k + 1}` };
  }
  return null;
}
