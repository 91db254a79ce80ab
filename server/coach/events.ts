/** What the coach says while it works, in the order in which it happens. */
import type { Suggestion } from "../../rules/okr.ts";
import type { Note } from "./notes.ts";

export type Phase = "asking" | "writing" | "checking" | "repairing";

export type CoachEvent =
  | { type: "status"; phase: Phase }
  /** Only in a draft, before its suggestions. */
  | { type: "objective"; text: string }
  | { type: "suggestion"; suggestion: Suggestion }
  | ({ type: "note" } & Note)
  | { type: "done"; shown: number; refused: number };
