/** The writer that needs no server: a chunk of its own, loaded when it is first asked. */
import type { CheckOptions } from "../../../rules/okr.ts";
import { draft } from "../../../rules/write/draft.ts";
import { rewrite } from "../../../rules/write/rewrite.ts";
import { suggest } from "../../../rules/write/suggest.ts";
import type { CoachEvent, DraftTask, Task } from "../../core/coach-event.ts";
import { find } from "../../core/find.ts";

/** Gives all that the built-in writer has to say to a task. */
export function writeBuiltIn(task: Task, options: CheckOptions): CoachEvent[] {
  const said = eventsOf(task, options);
  const shown = said.filter(({ type }) => type === "suggestion").length;
  return [...said, { type: "done", shown, refused: 0 }];
}

function eventsOf(task: Task, options: CheckOptions): CoachEvent[] {
  if (task.task === "draft") return draftEvents(task, options);
  const { plan } = task;
  if (task.task === "suggest") {
    const { objectiveId } = task;
    return suggest({ plan, objectiveId, options }).map((suggestion) => ({
      type: "suggestion",
      suggestion,
    }));
  }
  const place = find(plan, task.keyResultId);
  if (!place) return [];
  const { objective, keyResult } = place;
  return rewrite({ plan, objectiveId: objective.id, keyResultId: keyResult.id, options }).map(
    (suggestion) => ({ type: "suggestion", suggestion }),
  );
}

function draftEvents(task: DraftTask, options: CheckOptions): CoachEvent[] {
  const { pattern, useCase, team = "", period = null, parents = [], live = [] } = task;
  const { language = "en" } = task;
  const given = draft({ pattern, useCase, team, period, parents, live, language, options });
  return given.objectives.flatMap(({ text, keyResults }): CoachEvent[] => [
    { type: "objective", text },
    ...keyResults.map((suggestion) => ({ type: "suggestion" as const, suggestion })),
  ]);
}
