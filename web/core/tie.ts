/** Says of key results which ones of the business they feed. */
import type { Edit } from "./edits.ts";
import { setKeyResult } from "./edits.ts";
import { find } from "./find.ts";

export interface Pair {
  keyResultId: string;
  parentId: string;
}

/** Adds ties to those that are there; a key result or a parent that the plan hasn't is passed over. */
export function tie(pairs: readonly Pair[]): Edit {
  return (plan) =>
    pairs.reduce((edited, { keyResultId, parentId }) => {
      const { feeds } = find(edited, keyResultId)?.keyResult ?? {};
      const isKnown = edited.parents.some(({ id }) => id === parentId);
      if (!feeds || !isKnown || feeds.includes(parentId)) return edited;
      return setKeyResult(keyResultId, { feeds: [...feeds, parentId] })(edited);
    }, plan);
}
