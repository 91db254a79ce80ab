/** What lies over the plan and goes back to it: rewrites, what is missing, a draft. */
import type { TemplateResult } from "lit";

export interface View {
  render(): TemplateResult;
  /** Ends what it has running. */
  leave(): void;
  /** The line of the plan to go back to; null for none. */
  readonly line: string | null;
}

/** Which view to open, and on what. */
export type Screen =
  | { name: "review"; keyResultId: string }
  /** Null: of the plan as a whole. */
  | { name: "missing"; objectiveId: string | null }
  | { name: "map" }
  | { name: "quarter" }
  | { name: "brief" }
  | { name: "draft" }
  | { name: "paste" };
