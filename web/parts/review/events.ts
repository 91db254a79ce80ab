/** What the review says to the element around it. */
import type { CoachEvent } from "../../core/coach-event.ts";
import type { Suggestion } from "../../../rules/okr.ts";

export type Decision = "accept" | "edit" | "reject";

/** `okr-decide`: the person's decision on one suggestion, with the text as it was filled or edited. */
export interface Decided {
  decision: Decision;
  suggestion: Suggestion;
  text: string;
}

/** Where a request for suggestions stands. */
export type Phase = Extract<CoachEvent, { type: "status" }>["phase"];

/** Something went differently than asked: `writer-timeout`, "The model writer didn't answer." */
export type Note = Omit<Extract<CoachEvent, { type: "note" }>, "type">;
