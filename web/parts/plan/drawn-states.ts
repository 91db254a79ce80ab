/** With each letter the state is another one: an objective that it does not concern is not drawn anew. */
import type { Objective } from "../../../rules/okr.ts";
import type { State } from "../../core/store.ts";

export class DrawnStates {
  #drawn: ReadonlyMap<string, State> = new Map();

  /** For each objective by id: the state it was last drawn with, as long as nothing in it has changed. */
  next(state: State): ReadonlyMap<string, State> {
    const next = state.plan.objectives.map((objective): [string, State] => {
      const before = this.#drawn.get(objective.id);
      return [objective.id, before && isSame(objective, before, state) ? before : state];
    });
    this.#drawn = new Map(next);
    return this.#drawn;
  }
}

function isSame({ id, keyResults }: Objective, before: State, now: State): boolean {
  return (
    now.options === before.options &&
    now.plan.parents === before.plan.parents &&
    now.plan.period === before.plan.period &&
    now.lines.objectives.get(id) === before.lines.objectives.get(id) &&
    keyResults.every(
      (one) => now.lines.keyResults.get(one.id) === before.lines.keyResults.get(one.id),
    )
  );
}
