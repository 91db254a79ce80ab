/** What a coach says while it writes, over the wire and in the page alike. */
import type { Parent, Pattern, Period, Plan, Language, Suggestion } from "../../rules/okr.ts";

export type CoachEvent =
  | { type: "status"; phase: "asking" | "writing" | "checking" | "repairing" }
  | { type: "objective"; text: string }
  | { type: "suggestion"; suggestion: Suggestion }
  /** Something to say openly, as: the model writer didn't answer. */
  | { type: "note"; code: string; message: string }
  | { type: "done"; shown: number; refused: number };

/** What a coach can be asked for. */
export type Task =
  | { task: "rewrite"; plan: Plan; keyResultId: string }
  | { task: "suggest"; plan: Plan; objectiveId: string }
  | ({ task: "draft" } & DraftTask);

export interface DraftTask {
  pattern: Pattern;
  useCase: string;
  team?: string;
  period?: Period | null;
  parents?: Parent[];
  live?: string[];
  language?: Language;
}
