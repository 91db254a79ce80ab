/** What each kind of key result is for, said to the person who is offered it. */
import type { Language, SuggestionKind } from "../okr.ts";
import type { Telling } from "./compose.ts";

const TOLD: Record<Language, Record<SuggestionKind, readonly [string, string]>> = {
  en: {
    rewrite: ["Say what changes for people", "It says what is different afterwards."],
    split: ["Keep one result in it", "One result can be met or missed; two blur each other."],
    business: ["What is it good for?", "It says what the business sees of all the rest."],
    adoption: ["Deployed is not used", "It tells whether people work with it, and how many."],
    operational: ["Is it fit to run?", "What is slow, wrong or down is soon not used any more."],
    guardrail: ["Better must not mean worse", "It holds what could be paid for the success."],
    maintenance: ["Who looks after what is live?", "What is live needs care, planned or not."],
    "measure-first": ["Know before you promise", "Nobody can promise a level nobody has measured."],
  },
  de: {
    rewrite: ["Sagen, was sich für Menschen ändert", "Es sagt, was danach anders ist."],
    split: ["Ein Ergebnis behalten", "Ein Ergebnis ist erreicht oder nicht; zwei verwischen sich."],
    business: ["Wozu ist es gut?", "Es sagt, was das Geschäft von allem anderen hat."],
    adoption: ["Eingeführt ist nicht genutzt", "Es zeigt, ob und wie viele damit arbeiten."],
    operational: [
      "Taugt es im Betrieb?",
      "Was langsam, falsch oder gestört ist, nutzt bald niemand.",
    ],
    guardrail: ["Besser darf nicht schlechter heißen", "Es hält fest, was nicht leiden darf."],
    maintenance: ["Wer pflegt, was läuft?", "Was läuft, braucht Pflege, geplant oder nicht."],
    "measure-first": [
      "Erst messen, dann versprechen",
      "Was niemand gemessen hat, kann niemand zusagen.",
    ],
  },
};

/** Title and explanation for a kind, where the line itself brings no title. */
export function tellingOf(kind: SuggestionKind, language: Language): Telling {
  const [title, explanation] = TOLD[language][kind];
  return { kind, title, explanation, language };
}
