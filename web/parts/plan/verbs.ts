/** What the plan can ask of the element around it. */
import type { Store } from "../../core/store.ts";
import type { Texts } from "../../locales/en.ts";

type WholeName = "map" | "quarter" | "brief";

export interface PlanVerbs {
  readonly store: Store;
  readonly texts: Texts;
  /** Where a rule is explained; null where no server is known that has its page. */
  ruleAddress(path: string): string | null;
  rewrite(keyResultId: string): void;
  missing(objectiveId: string): void;
  /** The views of the plan as a whole that are offered here; a page with tabs of its own offers them itself. */
  readonly views: readonly WholeName[];
  /** Opens a view of the plan as a whole, or one that brings another plan. */
  open(view: WholeName | "draft" | "paste"): void;
  /** Whether the plan is kept on a server. */
  isKept(): boolean;
  /** Deletes it there for good and starts with an empty plan. */
  remove(): void;
  /** Says that something went wrong, as where a part could not be loaded. */
  readonly tellError: (error: unknown) => void;
  /** Puts the plan on the clipboard as Markdown; gives the text where that is not allowed. */
  copy(): Promise<{ copied: boolean; text: string }>;
}
