// The coach's events as one answer, for callers that take no stream.
import type { PlanDraft, Suggestion } from "../../rules/okr.ts";
import type { CoachEvent } from "../coach/events.ts";
import type { SuggestionTask } from "./tasks.ts";

interface Note {
  code: string;
  message: string;
}

export type Collected =
  | { suggestions: Suggestion[]; notes: Note[] }
  | { draft: PlanDraft; notes: Note[] };

/** Waits for all of the events. */
export async function collect(
  task: SuggestionTask,
  events: AsyncIterable<CoachEvent>,
): Promise<Collected> {
  const notes: Note[] = [];
  const suggestions: Suggestion[] = [];
  const objectives: PlanDraft["objectives"] = [];
  for await (const event of events) {
    if (event.type === "note") notes.push({ code: event.code, message: event.message });
    if (event.type === "objective") objectives.push({ text: event.text, keyResults: [] });
    if (event.type === "suggestion") {
      suggestions.push(event.suggestion);
      objectives.at(-1)?.keyResults.push(event.suggestion);
    }
  }
  if (task.task !== "draft") return { suggestions, notes };
  return { draft: { pattern: task.pattern, useCase: task.useCase, objectives }, notes };
}
