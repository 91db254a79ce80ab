/** What a review writes into the plan: where key results stand, and what it changed, with the old text. */
import type { Change, Plan, Progress, Slot } from "../../rules/okr.ts";
import { removeKeyResult, setKeyResult } from "./edits.ts";
import type { Edit } from "./edits.ts";
import { find } from "./find.ts";

export const notReported: Progress = { current: "", confidence: null, note: "" };

export function setProgress(id: string, fields: Partial<Progress>): Edit {
  return (plan) => {
    const { progress = notReported } = find(plan, id)?.keyResult ?? {};
    return setKeyResult(id, { progress: { ...progress, ...fields } })(plan);
  };
}

export interface Decision {
  keyResultId: string;
  /** Null: it is dropped. */
  text: string | null;
  /** The questions that the new text leaves open. */
  slots: Slot[];
  why: string;
}

/** Puts the new text in place, or takes the key result out; the old text stays, with day and reason. */
export function decide({ keyResultId, text, slots, why }: Decision, on: string): Edit {
  return (plan) => {
    const found = find(plan, keyResultId);
    if (!found) return plan;
    const change = { on, keyResultId, was: found.keyResult.text, now: text, why };
    const edit =
      text === null ? removeKeyResult(keyResultId) : setKeyResult(keyResultId, { text, slots });
    return withChange(edit(plan), change);
  };
}

function withChange(plan: Plan, change: Change): Plan {
  return { ...plan, changes: [...(plan.changes ?? []), change] };
}
