/** What the plan can ask of the element around it. */
import type { Store } from "../../core/store.ts";
import type { Texts } from "../../locales/en.ts";

export interface PlanVerbs {
  readonly store: Store;
  readonly texts: Texts;
  /** Where a rule is explained; null where no server is known that has its page. */
  ruleAddress(path: string): string | null;
  rewrite(keyResultId: string): void;
  missing(objectiveId: string): void;
  /** Opens a view of the plan as a whole, or one that brings another plan. */
  open(view: "map" | "quarter" | "brief" | "draft" | "paste"): void;
  /** Whether the plan is kept on a server. */
  isKept(): boolean;
  /** Deletes it there for good and starts with an empty plan. */
  remove(): void;
  /** Says that something went wrong, as where a part could not be loaded. */
  readonly tellError: (error: unknown) => void;
  /** Puts the plan on the clipboard as Markdown; gives the text where that is not allowed. */
  copy(): Promise<{ copied: boolean; text: string }>;
}
