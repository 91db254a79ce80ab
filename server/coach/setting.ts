/** What every verb needs besides its input, and how it turns to the built-in writer. */
import type { Language, Suggestion } from "../../rules/okr.ts";
import { askModel } from "./ask.ts";
import type { AskDeps } from "./ask.ts";
import type { CoachEvent } from "./events.ts";
import { note, noteOnTrouble } from "./notes.ts";
import type { Question } from "./question.ts";
import type { Tasks } from "./tasks.ts";

export interface Setting {
  /** Null: there is no model writer. */
  ask: AskDeps | null;
  signal: AbortSignal;
  asker: string;
}

interface Writers {
  question: (tasks: Tasks) => Question;
  builtIn: () => Suggestion[];
  language: Language;
}

/** The model's suggestions; the built-in writer's, with a note, if it has none to show. */
export async function* suggestionsFrom(
  setting: Setting,
  { question, builtIn, language }: Writers,
): AsyncGenerator<CoachEvent> {
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

export function* show(suggestions: Suggestion[], refused = 0): Generator<CoachEvent> {
  for (const suggestion of suggestions) yield { type: "suggestion", suggestion };
  yield { type: "done", shown: suggestions.length, refused };
}
