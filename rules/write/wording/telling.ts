/** What each kind of key result is for, said to the person who is offered it. */
import type { Language, SuggestionKind } from "../../okr.ts";
import type { Telling } from "../lines/compose.ts";

const TOLD: Record<Language, Record<SuggestionKind, readonly [string, string]>> = {
  en: {
    rewrite: ["Say what changes for people", "{this} says what is different afterwards."],
    split: ["Keep one result in it", "One result can be met or missed; two blur each other."],
    business: [
      "What is it good for?",
      "Nothing in the set says yet what the business gains, and {this} would.",
    ],
    adoption: [
      "Deployed is not used",
      "The set does not say yet who works with it, and {this} would tell.",
    ],
    operational: [
      "Is it fit to run?",
      "People leave what is slow, wrong or down, so {this} belongs beside the effect.",
    ],
    guardrail: [
      "Better must not mean worse",
      "While the rest improves, {this} shows in time if somebody pays for it.",
    ],
    maintenance: [
      "Who looks after what is live?",
      "What already runs needs care this quarter too, and {this} makes room for it.",
    ],
    "measure-first": [
      "Know before you promise",
      "Nobody can promise a level that nobody has measured, so this comes first.",
    ],
  },
  de: {
    rewrite: ["Sagen, was sich für Menschen ändert", "{this} sagt, was danach anders ist."],
    split: ["Ein Ergebnis behalten", "Ein Ergebnis ist erreicht oder nicht; zwei verwischen sich."],
    business: [
      "Wozu ist es gut?",
      "Noch sagt nichts im Satz, was das Geschäft davon hat; das zeigt {this}.",
    ],
    adoption: [
      "Eingeführt ist nicht genutzt",
      "Noch ist offen, wer damit arbeitet; das zeigt {this}.",
    ],
    operational: [
      "Taugt es im Betrieb?",
      "Was langsam, falsch oder gestört ist, nutzt bald niemand; davor warnt {this}.",
    ],
    guardrail: [
      "Besser darf nicht schlechter heißen",
      "Ob jemand für den Erfolg zahlt, zeigt rechtzeitig {this}.",
    ],
    maintenance: [
      "Wer pflegt, was läuft?",
      "Was läuft, braucht auch in diesem Quartal Pflege; Platz dafür schafft {this}.",
    ],
    "measure-first": [
      "Erst messen, dann versprechen",
      "Was niemand gemessen hat, kann niemand zusagen; darum kommt das zuerst.",
    ],
  },
};

/** Title and explanation for a kind; `{this}` stands for what the line measures. */
export function tellingOf(kind: SuggestionKind, language: Language): Telling {
  const [title, explanation] = TOLD[language][kind];
  return { kind, title, explanation, language };
}
