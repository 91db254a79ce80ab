/** The German texts of open numbers and proposals. */
import type { PartTexts } from "./parts.ts";

export const deSlots: PartTexts["slots"] = {
  yours: (quote) => `Von euch: ${quote}`,
  inPlaceOf: (text) => `Anstelle des Vorschlags ${text}`,
  isConfirmed: (text) => `${text} ist bestätigt.`,
  isProposal: (text) => `${text} ist ein Vorschlag.`,
  confirm: "Bestätigen",
  or: "oder",
  orTypeOwn: "selbst eintragen",
  typeOwn: "Selbst eintragen",
  noNumber: (typed) =>
    `„${typed}“ ist keine Zahl. Schreibt sie als 1.200, als 4,2 oder als 12 Tsd.`,
};
