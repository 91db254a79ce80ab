// The verb of the coach that each task is.
import { detectLanguage } from "../../rules/reading/language.ts";
import type { Plan } from "../../rules/okr.ts";
import type { Coach, PlanCoach } from "../coach/coach.ts";
import type { AlignEvent } from "../coach/align.ts";
import type { BriefEvent } from "../coach/brief.ts";
import type { CoachEvent } from "../coach/events.ts";
import type { ReviewEvent } from "../coach/review.ts";
import { everyone } from "../llm/model.ts";
import { Problem } from "../http/problem.ts";
import { withToday } from "./options.ts";
import type { Task } from "./tasks.ts";

export type WorkEvent = CoachEvent | AlignEvent | ReviewEvent | BriefEvent;

/**
 * Sets the coach to work; the work begins when the events are asked for, and the signal ends it.
 * Everybody who comes here is of one organisation, whose budget pays.
 * @throws {Problem} when the plan has no such objective or key result.
 */
export function work(
  coach: Coach & PlanCoach,
  task: Task,
  { today, caller }: { today: string; caller: string },
): (signal: AbortSignal) => AsyncGenerator<WorkEvent> {
  const options = withToday(task.options, today);
  const asker = { ...everyone, person: caller };
  switch (task.task) {
    case "draft": {
      const language = task.language ?? detectLanguage(task.useCase);
      return (signal) => coach.draft({ ...task, language, options }, signal, asker);
    }
    case "suggest": {
      const { plan, objectiveId } = task;
      if (!plan.objectives.some(({ id }) => id === objectiveId)) throw new Problem("unknown-place");
      return (signal) => coach.suggest({ plan, objectiveId, options }, signal, asker);
    }
    case "rewrite": {
      const { plan, keyResultId } = task;
      const objectiveId = objectiveOf(plan, keyResultId);
      return (signal) => coach.rewrite({ plan, objectiveId, keyResultId, options }, signal, asker);
    }
    case "align":
      return (signal) => coach.align(task.plan, options, signal, asker);
    case "brief":
      return (signal) => coach.brief(task.plan, options, signal, asker);
    default: {
      const { plan, progress } = task;
      const known = new Set(
        plan.objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id)),
      );
      if (progress.some(({ keyResultId }) => !known.has(keyResultId))) {
        throw new Problem("unknown-place");
      }
      return (signal) => coach.review({ plan, progress, options }, signal, asker);
    }
  }
}

function objectiveOf(plan: Plan, keyResultId: string): string {
  const objective = plan.objectives.find(({ keyResults }) =>
    keyResults.some(({ id }) => id === keyResultId),
  );
  if (!objective) throw new Problem("unknown-place");
  return objective.id;
}
