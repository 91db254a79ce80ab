/** What every verb needs besides its input, and how it turns to the built-in writer. */
import type { Language, Suggestion } from "../../rules/okr.ts";
import { askModel } from "./ask.ts";
import type { AskDeps } from "./ask.ts";
import type { DoneEvent, NoteEvent, StatusEvent, SuggestionEvent } from "./events.ts";
import { note, noteOnTrouble } from "./notes.ts";
import type { Question } from "./question.ts";
import type { Tasks } from "./tasks.ts";

export interface Setting {
  /** Null: there is no model writer. */
  ask: AskDeps | null;
  signal: AbortSignal;
  asker: string;
}

interface Writers<E> {
  question: (tasks: Tasks) => Question<E>;
  builtIn: () => E[];
  language: Language;
}

/** What the model writes; what the built-in writer does, with a note, if it has none to show. */
export async function* writtenBy<E extends { type: string }>(
  setting: Setting,
  { question, builtIn, language }: Writers<E>,
): AsyncGenerator<E | StatusEvent | NoteEvent | DoneEvent> {
  const { ask, signal, asker } = setting;
  if (ask === null) {
    yield* show(builtIn());
    return;
  }
  const { shown, refused, trouble } = yield* askModel(ask, question(ask.tasks), signal, asker);
  if (signal.aborted) return;
  if (shown > 0) {
    if (trouble !== null) yield { type: "note", ...note("model-stopped", language) };
    yield { type: "done", shown, refused };
    return;
  }
  const others = builtIn();
  if (trouble !== null) yield { type: "note", ...noteOnTrouble(trouble, others.length, language) };
  yield* show(others, refused);
}

function* show<E>(events: E[], refused = 0): Generator<E | DoneEvent> {
  yield* events;
  yield { type: "done", shown: events.length, refused };
}

export function asSuggestion(suggestion: Suggestion): SuggestionEvent {
  return { type: "suggestion", suggestion };
}
