// The coach's events as one answer, for callers that take no stream.
import type { PlanDraft } from "../../rules/okr.ts";
import type { Answer } from "./answers.ts";
import type { Task } from "./tasks.ts";
import type { WorkEvent } from "./work.ts";

type Of<Type extends WorkEvent["type"]> = Extract<WorkEvent, { type: Type }>;

/** Waits for all of the events. */
export async function collect(task: Task, events: AsyncIterable<WorkEvent>): Promise<Answer> {
  const seen: WorkEvent[] = [];
  for await (const event of events) seen.push(event);
  const notes = allOf(seen, "note");
  const suggestions = allOf(seen, "suggestion").map(({ suggestion }) => suggestion);
  switch (task.task) {
    case "rewrite":
    case "suggest":
      return { suggestions, notes };
    case "draft": {
      const { pattern, useCase } = task;
      return { draft: { pattern, useCase, objectives: objectivesOf(seen) }, notes };
    }
    case "align":
      return { links: allOf(seen, "link"), gaps: allOf(seen, "gap"), notes };
    case "review":
      return { advice: allOf(seen, "advice"), notes };
    default:
      return { sentences: allOf(seen, "sentence"), notes };
  }
}

/** Each suggestion belongs to the objective that was named last. */
function objectivesOf(seen: readonly WorkEvent[]): PlanDraft["objectives"] {
  const objectives: PlanDraft["objectives"] = [];
  for (const event of seen) {
    if (event.type === "objective") objectives.push({ text: event.text, keyResults: [] });
    if (event.type === "suggestion") objectives.at(-1)?.keyResults.push(event.suggestion);
  }
  return objectives;
}

function allOf<Type extends WorkEvent["type"]>(seen: readonly WorkEvent[], type: Type) {
  return seen.filter((event): event is Of<Type> => event.type === type);
}
