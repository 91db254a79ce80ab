/** One question to the model writer: at most two calls, the second with the reasons of the gate. */
import type { Asker, ModelWriter } from "../llm/model.ts";
import type { ModelRequest } from "../llm/transport.ts";
import { readAnswer } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import type { StatusEvent } from "./events.ts";
import { troubleWith } from "./notes.ts";
import type { Trouble } from "./notes.ts";
import { repairOf, requestFor } from "./question.ts";
import type { Question } from "./question.ts";
import type { Tasks } from "./tasks.ts";

/** Told what happens, in names and numbers only. */
export interface Watcher {
  refused(prompt: string, code: string): void;
  repaired(prompt: string): void;
  /** From the question to the first suggestion that passed the gate. */
  firstSuggestion(prompt: string, seconds: number): void;
}

export interface AskDeps {
  model: ModelWriter;
  tasks: Tasks;
  /** See fence.ts. */
  secret: string;
  watcher: Watcher;
  /** Milliseconds. */
  now: () => number;
}

export interface Result {
  /** Units shown: suggestions, or what else was asked for. */
  shown: number;
  /** Units that the gate turned away. */
  refused: number;
  /** Why nothing was shown, or nothing more; null if all went well. */
  trouble: Trouble | null;
}

/** Ends with what came of it. */
export async function* askModel<E extends { type: string }>(
  deps: AskDeps,
  question: Question<E>,
  signal: AbortSignal,
  asker: Asker,
): AsyncGenerator<StatusEvent | E, Result> {
  const { model, watcher } = deps;
  const prompt = question.task.prompt.name;
  const began = deps.now();
  const result: Result = { shown: 0, refused: 0, trouble: null };

  const watched: Question<E> = {
    ...question,
    gate(unit, writer) {
      const gated = question.gate(unit, writer);
      const shows = gated.ok && gated.events.some(({ type }) => type !== "objective");
      if (shows && result.shown++ === 0) {
        watcher.firstSuggestion(prompt, (deps.now() - began) / 1000);
      }
      return gated;
    },
  };

  async function* attempt(request: ModelRequest): AsyncGenerator<StatusEvent | E, Attempt> {
    const read = yield* readAnswer(model.ask(request, signal, asker), watched);
    result.refused += read.refused;
    for (const code of read.codes) watcher.refused(prompt, code);
    // Whoever asks again after an answer that was no good shall not get it once more.
    if (read.complaints.length > 0) model.forget?.(request, asker);
    result.trouble = troubleOf(read, result.shown);
    return read;
  }

  yield { type: "status", phase: "asking" };
  const request = requestFor(question, deps.secret);
  const first = yield* attempt(request);
  if (first.failure !== null || first.complaints.length === 0 || question.enough()) return result;

  watcher.repaired(prompt);
  yield { type: "status", phase: "repairing" };
  yield* attempt(repairOf(request, first));
  return result;
}

function troubleOf({ failure, unreadable }: Attempt, shown: number): Trouble | null {
  if (failure !== null) return troubleWith(failure);
  if (shown > 0) return null;
  return unreadable ? "model-unreadable" : "model-turned-away";
}
