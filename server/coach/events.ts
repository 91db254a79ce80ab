/** What the coach says while it works, in the order in which it happens. */
import type { Suggestion } from "../../rules/okr.ts";
import type { Note } from "./notes.ts";

type Phase = "asking" | "writing" | "checking" | "repairing";

export interface StatusEvent {
  type: "status";
  phase: Phase;
}

export interface SuggestionEvent {
  type: "suggestion";
  suggestion: Suggestion;
}

export type NoteEvent = { type: "note" } & Note;

/** `refused`: what a writer offered and the gate turned away. */
export interface DoneEvent {
  type: "done";
  shown: number;
  refused: number;
}

export type CoachEvent =
  | StatusEvent
  /** Only in a draft, before its suggestions. */
  | { type: "objective"; text: string }
  | SuggestionEvent
  | NoteEvent
  | DoneEvent;
