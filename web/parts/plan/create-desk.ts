/** The verbs of the lines, over the store; each puts the caret where the next thought goes. */
import {
  addKeyResult,
  addObjective,
  moveKeyResult,
  moveObjective,
  removeKeyResult,
  removeObjective,
} from "../../core/edits.ts";
import { find } from "../../core/find.ts";
import { nextStep } from "../../core/next-step.ts";
import { newId } from "../../core/store.ts";
import type { ActiveLine } from "./active-line.ts";
import type { Desk } from "./desk.ts";
import type { PlanVerbs } from "./verbs.ts";

export function createDesk(
  verbs: PlanVerbs,
  focus: (id: string) => void,
  active: ActiveLine,
): Desk {
  const { store, texts } = verbs;
  return {
    store,
    texts,
    focus,
    focused: (id) => active.focused(id),
    ruleAddress: (path) => verbs.ruleAddress(path),
    next: (from) => nextStep(store.state.plan, store.state.lines, from),
    rewrite: (id) => verbs.rewrite(id),
    missing: (id) => verbs.missing(id),
    addKeyResult(objectiveId, after) {
      const id = newId();
      const added = { id, text: "", feeds: [], commitment: null };
      store.edit(addKeyResult(objectiveId, added, after));
      focus(id);
    },
    addTexts(objectiveId, after, added) {
      const keyResults = added.map((text) => ({ id: newId(), text, feeds: [], commitment: null }));
      store.edit((plan) =>
        keyResults.reduce(
          (edited, keyResult, at) =>
            addKeyResult(objectiveId, keyResult, keyResults[at - 1]?.id ?? after)(edited),
          plan,
        ),
      );
    },
    removeKeyResult(id) {
      const place = find(store.state.plan, id);
      if (!place) return;
      const { keyResults } = place.objective;
      const at = keyResults.indexOf(place.keyResult);
      const next = keyResults[at - 1] ?? keyResults[at + 1] ?? place.objective;
      store.edit(removeKeyResult(id));
      focus(next.id);
    },
    moveKeyResult(id, step) {
      store.edit(moveKeyResult(id, step));
      focus(id);
    },
    addObjective(after) {
      const id = newId();
      store.edit(addObjective({ id, text: "", keyResults: [] }, after));
      focus(id);
    },
    removeObjective(id) {
      const { objectives } = store.state.plan;
      const at = objectives.findIndex((one) => one.id === id);
      const next = objectives[at - 1] ?? objectives[at + 1];
      store.edit(removeObjective(id));
      if (next) focus(next.keyResults.at(-1)?.id ?? next.id);
    },
    moveObjective(id, step) {
      store.edit(moveObjective(id, step));
      focus(id);
    },
  };
}
