// What the coach can be asked for over HTTP, and the verb of the coach that each task is.
import { z } from "@hono/zod-openapi";
import { Language, Parent, Pattern, Period } from "../../rules/okr.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { Coach } from "../coach/coach.ts";
import type { CoachEvent } from "../coach/events.ts";
import { Problem } from "../http/problem.ts";
import { Id, Options, Plan, withToday } from "./schemas.ts";

const Rewrite = z.object({
  task: z.literal("rewrite"),
  plan: Plan,
  keyResultId: Id,
  options: Options,
});

const Suggest = z.object({
  task: z.literal("suggest"),
  plan: Plan,
  objectiveId: Id,
  options: Options,
});

const Draft = z.object({
  task: z.literal("draft"),
  pattern: Pattern,
  useCase: z.string().trim().min(1).max(1_000),
  team: z.string().max(200).default(""),
  period: Period.nullable().default(null),
  parents: z.array(Parent).max(200).default([]),
  live: z.array(z.string().max(400)).max(100).default([]),
  /** Not given: that of the use case. */
  language: Language.optional(),
  options: Options,
});

export const SuggestionTask = z.discriminatedUnion("task", [Rewrite, Suggest, Draft]);
export type SuggestionTask = z.infer<typeof SuggestionTask>;

/**
 * Sets the coach to work; the work begins when the events are asked for, and the signal ends it.
 * @throws {Problem} when the plan has no such objective or key result.
 */
export function work(
  coach: Coach,
  task: SuggestionTask,
  today: string,
): (signal: AbortSignal) => AsyncGenerator<CoachEvent> {
  const options = withToday(task.options, today);
  if (task.task === "draft") {
    const language = task.language ?? detectLanguage(task.useCase);
    return (signal) => coach.draft({ ...task, language, options }, signal);
  }
  const { plan } = task;
  if (task.task === "suggest") {
    const { objectiveId } = task;
    if (!plan.objectives.some(({ id }) => id === objectiveId)) throw new Problem("unknown-place");
    return (signal) => coach.suggest({ plan, objectiveId, options }, signal);
  }
  const { keyResultId } = task;
  const objective = plan.objectives.find((each) =>
    each.keyResults.some(({ id }) => id === keyResultId),
  );
  if (!objective) throw new Problem("unknown-place");
  const place = { plan, objectiveId: objective.id, keyResultId, options };
  return (signal) => coach.rewrite(place, signal);
}
