/** Asks for suggestions in the name of an element: its server, or the writer in this page. */
import { createApi } from "../../core/api.ts";
import type { CoachEvent, Task } from "../../core/coach-event.ts";
import { write } from "../../core/writing.ts";
import { reviewTexts } from "../../parts/review/texts.ts";
import type { OkrCoach } from "../okr-coach.ts";

/** `rejected` are the ids of suggestions that are not to be offered again. */
export function ask(
  coach: OkrCoach,
  task: Task,
  rejected: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<CoachEvent> {
  const { options } = coach.session.store.state;
  const access = coach.session.access();
  const builtIn = async (asked: Task) => {
    await coach.session.rules.ready();
    const { writeBuiltIn } = await import("./built-in-writer.ts");
    return writeBuiltIn(asked, options);
  };
  const words = reviewTexts(coach.texts).notes;
  return write(task, { api: access && createApi(access), builtIn, rejected, words }, signal);
}
