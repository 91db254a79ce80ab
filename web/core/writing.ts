/** Asks for suggestions: the server's coach where there is one, else the writer built into the page. */
import { ApiError, type Api } from "./api.ts";
import type { CoachEvent, Task } from "./coach-event.ts";

export interface WriterDeps {
  /** Null: no server, the page works by itself. */
  api: Api | null;
  /** The built-in writer, loaded when it is first needed. */
  builtIn: (task: Task) => Promise<readonly CoachEvent[]>;
  /** Ids of suggestions turned down before. */
  rejected: readonly string[];
  /** What is said where the server broke off, or did not answer. */
  words: { cutOff: string; unreachable: string };
}

/**
 * Streams what the coach says. Where the server can't be reached or breaks off before its first
 * suggestion, the built-in writer takes over and a note says so. Throws on an abort and on a
 * request that the server refuses.
 */
export async function* write(
  task: Task,
  deps: WriterDeps,
  signal: AbortSignal,
): AsyncGenerator<CoachEvent> {
  const wanted = (event: CoachEvent) =>
    event.type !== "suggestion" || !deps.rejected.includes(event.suggestion.id);

  if (deps.api) {
    let shown = 0;
    try {
      for await (const event of deps.api.suggestions(task, signal)) {
        if (!wanted(event)) continue;
        if (event.type === "suggestion") shown += 1;
        yield event;
        if (event.type === "done") return;
      }
    } catch (error) {
      if (signal.aborted || !canTakeOver(error)) throw error;
    }
    signal.throwIfAborted();
    if (shown > 0) {
      yield note("cut-off", deps.words.cutOff);
      yield { type: "done", shown, refused: 0 };
      return;
    }
    yield note("unreachable", deps.words.unreachable);
  }

  const events = await deps.builtIn(task);
  signal.throwIfAborted();
  yield* events.filter(wanted);
}

function canTakeOver(error: unknown): boolean {
  return !(error instanceof ApiError) || error.retryable || error.status === 404;
}

function note(code: string, message: string): CoachEvent {
  return { type: "note", code, message };
}
