/** The German texts of the plan told to leadership. */
import type { PartTexts } from "./parts.ts";

export const deBrief: PartTexts["brief"] = {
  title: "Für die Leitung",
  lede:
    "Der Plan in einfachen Worten, für alle, die das Team nicht kennen. **Keine Zahl steht da, die " +
    "nicht in eurem Plan steht.** Lest den Text, dann kopiert ihn.",
  noKeyResults:
    "Der Plan hat noch keine Schlüsselergebnisse. Schreibt eins, dann lässt er sich hier erzählen.",
  withoutServer:
    "Den Text schreibt der Server des Coachs, und diese Seite hat keinen. Was hier geht: den Plan, " +
    "wie er ist, als Markdown kopieren.",
  write: "Schreiben",
  writeAgain: "Noch einmal schreiben",
  copy: "Text kopieren",
  copyPlan: "Als Markdown kopieren",
  copied: "Kopiert.",
  byHand: "Der Browser gibt die Zwischenablage nicht frei. Hier ist der Text zum Kopieren:",
  parts: { change: "Was sich ändert", certainty: "Wie sicher das ist", need: "Was gebraucht wird" },
  from: (number) => `aus ${number}`,
  nothing: "Es kam nichts, was sich zeigen lässt. Euer Plan ist unberührt.",
};
