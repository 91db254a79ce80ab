/** One question to the model writer: at most two calls, the second with the reasons of the gate. */
import type { ModelWriter } from "../llm/model.ts";
import { readAnswer } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";
import type { CoachEvent } from "./events.ts";
import { noteOnFailure } from "./notes.ts";
import type { NoteCode } from "./notes.ts";
import { repairOf, requestFor } from "./question.ts";
import type { Question } from "./question.ts";

/** Told what happens, in names and numbers only. */
export interface Watcher {
  refused(prompt: string, code: string): void;
  repaired(prompt: string): void;
  /** From the question to the first suggestion that passed the gate. */
  firstSuggestion(prompt: string, seconds: number): void;
}

export interface AskDeps {
  model: ModelWriter;
  /** See fence.ts. */
  secret: string;
  watcher: Watcher;
  /** Milliseconds. */
  now: () => number;
}

export interface Result {
  /** Suggestions shown. */
  shown: number;
  /** Units that the gate turned away. */
  refused: number;
  /** Why the answer is not what was asked for; null if it is. */
  trouble: NoteCode | null;
}

/** @param asker whose budget pays */
export async function* askModel(
  deps: AskDeps,
  question: Question,
  signal: AbortSignal,
  asker: string,
): AsyncGenerator<CoachEvent, Result> {
  const { model, watcher } = deps;
  const prompt = question.task.prompt.name;
  const began = deps.now();
  const result: Result = { shown: 0, refused: 0, trouble: null };

  async function* attempt(request: ReturnType<typeof requestFor>) {
    const events = readAnswer(model.ask(request, signal, asker), question);
    for (;;) {
      const { done, value } = await events.next();
      if (done) {
        result.refused += value.refused;
        for (const code of value.codes) watcher.refused(prompt, code);
        result.trouble = troubleOf(value, result.shown);
        return value;
      }
      if (value.type === "suggestion" && result.shown++ === 0) {
        watcher.firstSuggestion(prompt, (deps.now() - began) / 1000);
      }
      yield value;
    }
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

function troubleOf({ failure, unreadable }: Attempt, shown: number): NoteCode | null {
  if (failure === null && shown > 0) return null;
  if (shown > 0) return "model-stopped";
  if (failure === "declined") return "model-refused";
  if (failure !== null) return noteOnFailure(failure);
  return unreadable ? "model-unreadable" : "model-turned-away";
}
