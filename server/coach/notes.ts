/** What the coach says about its own work when something went another way than asked. */
import type { Language } from "../../rules/okr.ts";
import type { FailureKind } from "../llm/failure.ts";

export type NoteCode =
  | "model-silent"
  | "model-busy"
  | "model-key"
  | "model-misconfigured"
  | "model-budget"
  | "model-refused"
  | "model-unreadable"
  | "model-turned-away"
  | "model-stopped"
  | "built-in-added";

export interface Note {
  code: NoteCode;
  message: string;
}

const texts: Record<Language, Record<NoteCode, string>> = {
  en: {
    "model-silent":
      "The model writer didn't answer. You get the built-in writer's suggestions instead.",
    "model-busy":
      "The model writer is busy. You get the built-in writer's suggestions instead; try again in a minute.",
    "model-key":
      "The model writer's key was not accepted. You get the built-in writer's suggestions; whoever runs the coach can put it right.",
    "model-misconfigured":
      "The model writer could not take the request. You get the built-in writer's suggestions; whoever runs the coach can put it right.",
    "model-budget":
      "Today's budget for the model writer is used up. You get the built-in writer's suggestions.",
    "model-refused":
      "The model writer declined to work on this text. You get the built-in writer's suggestions instead.",
    "model-unreadable":
      "The model writer's answer could not be read. You get the built-in writer's suggestions instead.",
    "model-turned-away":
      "Nothing that the model writer offered passed the checks. You get the built-in writer's suggestions instead.",
    "model-stopped": "The model writer stopped before it was done. This is what it had finished.",
    "built-in-added": "The built-in writer added what the model writer's plan left out.",
  },
  de: {
    "model-silent":
      "Das Sprachmodell hat nicht geantwortet. Die Vorschläge kommen vom eingebauten Schreiber.",
    "model-busy":
      "Das Sprachmodell ist ausgelastet. Die Vorschläge kommen vom eingebauten Schreiber; in einer Minute klappt es vielleicht.",
    "model-key":
      "Der Schlüssel für das Sprachmodell wurde nicht angenommen. Die Vorschläge kommen vom eingebauten Schreiber; wer den Coach betreibt, kann das richten.",
    "model-misconfigured":
      "Das Sprachmodell konnte die Anfrage nicht annehmen. Die Vorschläge kommen vom eingebauten Schreiber; wer den Coach betreibt, kann das richten.",
    "model-budget":
      "Das Tagesbudget für das Sprachmodell ist aufgebraucht. Die Vorschläge kommen vom eingebauten Schreiber.",
    "model-refused":
      "Das Sprachmodell wollte diesen Text nicht bearbeiten. Die Vorschläge kommen vom eingebauten Schreiber.",
    "model-unreadable":
      "Die Antwort des Sprachmodells war nicht lesbar. Die Vorschläge kommen vom eingebauten Schreiber.",
    "model-turned-away":
      "Kein Vorschlag des Sprachmodells hat die Prüfung bestanden. Die Vorschläge kommen vom eingebauten Schreiber.",
    "model-stopped": "Das Sprachmodell hat vor dem Ende aufgehört. Das war bis dahin fertig.",
    "built-in-added": "Der eingebaute Schreiber hat ergänzt, was im Plan des Sprachmodells fehlte.",
  },
};

export function note(code: NoteCode, language: Language): Note {
  return { code, message: texts[language][code] };
}

/** The note for a provider that gave no answer. */
export function noteOnFailure(kind: FailureKind): NoteCode {
  if (kind === "auth") return "model-key";
  if (kind === "budget" || kind === "quota") return "model-budget";
  if (kind === "rate-limit" || kind === "overloaded") return "model-busy";
  if (kind === "bad-request" || kind === "not-found") return "model-misconfigured";
  return "model-silent";
}
