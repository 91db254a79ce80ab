/** The draft as it grows: objectives and the key results that follow each. */
import type { CoachEvent } from "../../core/coach-event.ts";
import type { Suggestion } from "../../../rules/okr.ts";

export interface DraftedObjective {
  text: string;
  keyResults: readonly Suggestion[];
}

/** Takes one event of the stream in; events that bring no text leave the draft as it is. */
export function grow(
  drafted: readonly DraftedObjective[],
  event: CoachEvent,
): readonly DraftedObjective[] {
  if (event.type === "objective") return [...drafted, { text: event.text, keyResults: [] }];
  if (event.type !== "suggestion") return drafted;
  const last = drafted.at(-1) ?? { text: "", keyResults: [] };
  const longer = { ...last, keyResults: [...last.keyResults, event.suggestion] };
  return [...drafted.slice(0, -1), longer];
}
