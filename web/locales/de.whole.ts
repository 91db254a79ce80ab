/** The German texts that the views of a plan as a whole have in common. */
import { problems } from "./de.review.ts";
import type { PartTexts } from "./parts.ts";

export const deWhole: PartTexts["whole"] = {
  back: "Zurück zum Plan",
  stop: "Anhalten",
  undo: "Rückgängig",
  untouched: "Euer Plan ist unberührt.",
  askAgain: "Noch einmal fragen",
  waiting: {
    asking: "Der Plan wird gelesen…",
    writing: "Es wird geschrieben…",
    checking: "Geschrieben. Wird geprüft…",
    repairing: "Eines hat nicht bestanden. Noch einmal, mit den Gründen…",
  },
  builtIn: "Vom eingebauten Schreiber; ein Sprachmodell ist nicht eingerichtet",
  builtInInstead: "Vom eingebauten Schreiber",
  model: (provider, model) => `Vom Sprachmodell ${provider}/${model}`,
  both: (provider, model) =>
    `Vom Sprachmodell ${provider}/${model}; der eingebaute Schreiber hat ergänzt, was fehlte`,
  problem: (code) => problems.get(code) ?? "Es kam nichts. Euer Plan ist unberührt.",
};
