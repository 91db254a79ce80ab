/** What every verb needs besides its input, and how it turns to the built-in writer. */
import type { Language, Suggestion } from "../../rules/okr.ts";
import type { Asker } from "../llm/model.ts";
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
  asker: Asker;
}

interface Writers<E> {
  question: (tasks: Tasks) => Question<E>;
  builtIn: () => E[];
  /** What a whole answer has and these lack, by the built-in writer; nothing by default. */
  lacking?: (shown: readonly E[]) => E[];
  language: Language;
}

/** What the model writes; what the built-in writer does, with a note, if it has none to show. */
export async function* writtenBy<E extends { type: string }>(
  setting: Setting,
  { question, builtIn, lacking = () => [], language }: Writers<E>,
): AsyncGenerator<E | StatusEvent | NoteEvent | DoneEvent> {
  const { ask, signal, asker } = setting;
  if (ask === null) {
    yield* show(builtIn());
    return;
  }
  const events: E[] = [];
  const kept = keeping(question(ask.tasks), events);
  const { shown, refused, trouble } = yield* askModel(ask, kept, signal, asker);
  if (signal.aborted) return;
  if (shown > 0) {
    if (trouble !== null) yield { type: "note", ...note("model-stopped", language) };
    const added = lacking(events);
    if (added.length > 0) yield { type: "note", ...note("built-in-added", language) };
    yield* added;
    yield { type: "done", shown: shown + added.length, refused };
    return;
  }
  const others = builtIn();
  if (trouble !== null) yield { type: "note", ...noteOnTrouble(trouble, others.length, language) };
  yield* show(others, refused);
}

/** The same question, with every event that passes its gate put on the list. */
function keeping<E>(question: Question<E>, events: E[]): Question<E> {
  return {
    ...question,
    gate(unit, writer) {
      const gated = question.gate(unit, writer);
      if (gated.ok) events.push(...gated.events);
      return gated;
    },
  };
}

function* show<E>(events: E[], refused = 0): Generator<E | DoneEvent> {
  yield* events;
  yield { type: "done", shown: events.length, refused };
}

export function asSuggestion(suggestion: Suggestion): SuggestionEvent {
  return { type: "suggestion", suggestion };
}
