/** What the coach says about its own work when something went another way than asked. */
import type { Language } from "../../rules/okr.ts";
import type { FailureKind } from "../llm/failure.ts";

export interface Note {
  code: NoteCode;
  message: string;
}

/** Why the model writer gave nothing that can be shown. */
export type Trouble =
  | "model-silent"
  | "model-busy"
  | "model-key"
  | "model-misconfigured"
  | "model-budget"
  | "model-refused"
  | "model-unreadable"
  | "model-turned-away";

export type NoteCode = Trouble | "model-stopped" | "built-in-added";

type Texts = Record<NoteCode | "instead" | "nothing", string>;

const english: Texts = {
  "model-silent": "The model writer didn't answer.",
  "model-busy": "The model writer is busy; try again in a minute.",
  "model-key": "The model writer's key was not accepted; whoever runs the coach can put it right.",
  "model-misconfigured":
    "The model writer could not take the request; whoever runs the coach can put it right.",
  "model-budget": "Today's budget for the model writer is used up.",
  "model-refused": "The model writer declined to work on this text.",
  "model-unreadable": "The model writer's answer could not be read.",
  "model-turned-away": "Nothing that the model writer offered passed the checks.",
  "model-stopped": "The model writer stopped before it was done. This is what it had finished.",
  "built-in-added": "The built-in writer added what the model writer's plan left out.",
  instead: "You get the built-in writer's suggestions instead.",
  nothing: "The built-in writer has nothing better for it either.",
};

const german: Texts = {
  "model-silent": "Das Sprachmodell hat nicht geantwortet.",
  "model-busy": "Das Sprachmodell ist ausgelastet; in einer Minute klappt es vielleicht.",
  "model-key":
    "Der Schlüssel für das Sprachmodell wurde nicht angenommen; wer den Coach betreibt, kann das richten.",
  "model-misconfigured":
    "Das Sprachmodell konnte die Anfrage nicht annehmen; wer den Coach betreibt, kann das richten.",
  "model-budget": "Das Tagesbudget für das Sprachmodell ist aufgebraucht.",
  "model-refused": "Das Sprachmodell wollte diesen Text nicht bearbeiten.",
  "model-unreadable": "Die Antwort des Sprachmodells war nicht lesbar.",
  "model-turned-away": "Kein Vorschlag des Sprachmodells hat die Prüfung bestanden.",
  "model-stopped": "Das Sprachmodell hat vor dem Ende aufgehört. Das war bis dahin fertig.",
  "built-in-added": "Der eingebaute Schreiber hat ergänzt, was im Plan des Sprachmodells fehlte.",
  instead: "Die Vorschläge kommen vom eingebauten Schreiber.",
  nothing: "Auch der eingebaute Schreiber hat nichts Besseres.",
};

const texts: Readonly<Record<Language, Texts>> = { en: english, de: german };

export function note(code: NoteCode, language: Language): Note {
  return { code, message: texts[language][code] };
}

/** @param builtIn how many suggestions the built-in writer has in the model's place */
export function noteOnTrouble(code: Trouble, builtIn: number, language: Language): Note {
  const { [code]: what, instead, nothing } = texts[language];
  return { code, message: `${what} ${builtIn > 0 ? instead : nothing}` };
}

/** The trouble with a provider that gave no answer. */
export function troubleWith(failure: FailureKind | "declined"): Trouble {
  if (failure === "declined") return "model-refused";
  if (failure === "auth") return "model-key";
  if (failure === "budget" || failure === "quota") return "model-budget";
  if (failure === "rate-limit" || failure === "overloaded") return "model-busy";
  if (failure === "bad-request" || failure === "not-found") return "model-misconfigured";
  return "model-silent";
}
