/** What a line of the plan can ask for. */
import type { NextStep } from "../../core/next-step.ts";
import type { Store } from "../../core/store.ts";
import type { Texts } from "../../locales/en.ts";

export interface Desk {
  readonly store: Store;
  readonly texts: Texts;
  /** Where a rule is explained, if anywhere. */
  ruleAddress(path: string): string | null;
  /** The text of a line, an objective or a key result, has got focus: it goes on the sheet. */
  focused(id: string): void;
  /** Puts the caret into a line, once it is there. */
  focus(id: string): void;
  /** Where to go on from a line, or with null from the top, as the plan is now; null where nothing is left to do. */
  next(from: string | null): NextStep | null;
  /** Opens the rewrites of a key result. */
  rewrite(keyResultId: string): void;
  /** Opens what the set of an objective lacks. */
  missing(objectiveId: string): void;
  addKeyResult(objectiveId: string, after: string | null): void;
  /** Adds several at once, as one step to undo. */
  addTexts(objectiveId: string, after: string | null, texts: readonly string[]): void;
  removeKeyResult(id: string): void;
  moveKeyResult(id: string, step: -1 | 1): void;
  addObjective(after: string | null): void;
  removeObjective(id: string): void;
  moveObjective(id: string, step: -1 | 1): void;
}
