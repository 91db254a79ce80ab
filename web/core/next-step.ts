/** Where to go on with a plan: lines that need work come first, then what sets lack, then open numbers. */
import type { Plan } from "../../rules/okr.ts";
import { openSlots } from "../../rules/write/slots.ts";
import { isWeak } from "./lines.ts";
import type { Lines } from "./lines.ts";

/** A line of the plan, an objective or a key result. */
export interface NextStep {
  id: string;
  /** As it stands beside the line: `2` or `2.1`. */
  number: string;
}

/** Looks from the line `from` on and comes back to the top; null where nothing is left to do but there. */
export function nextStep(plan: Plan, lines: Lines, from: string | null = null): NextStep | null {
  const objectives = plan.objectives.map((one, at) => ({ ...one, number: `${at + 1}` }));
  const keyResults = startingAfter(
    from,
    objectives.flatMap((objective) =>
      objective.keyResults.map((one, at) => ({ ...one, number: `${objective.number}.${at + 1}` })),
    ),
  );
  const step =
    keyResults.find(({ id }) => isWeak(lines.keyResults.get(id)?.findings ?? [])) ??
    objectives.find(({ id }) => isWeak(lines.objectives.get(id)?.findings ?? [])) ??
    keyResults.find(({ text, slots }) => openSlots(text, slots).length > 0);
  return step ? { id: step.id, number: step.number } : null;
}

function startingAfter<T extends { id: string }>(id: string | null, list: readonly T[]): T[] {
  const at = list.findIndex((one) => one.id === id);
  return at < 0 ? [...list] : [...list.slice(at + 1), ...list.slice(0, at)];
}
