/** Asks for suggestions in the name of an element: its server, or the writer in this page. */
import { createApi } from "../../core/api.ts";
import type { CoachEvent, Task } from "../../core/coach-event.ts";
import { write } from "../../core/writing.ts";
import type { OkrCoach } from "../okr-coach.ts";

export function ask(coach: OkrCoach, task: Task, signal: AbortSignal): AsyncGenerator<CoachEvent> {
  const { plan, options } = coach.session.store.state;
  const access = coach.session.access();
  const builtIn = async (asked: Task) => {
    await coach.session.rules.ready();
    const { writeBuiltIn } = await import("./built-in-writer.ts");
    return writeBuiltIn(asked, options);
  };
  const rejected = plan.decisions?.rejected ?? [];
  return write(task, { api: access && createApi(access), builtIn, rejected }, signal);
}
