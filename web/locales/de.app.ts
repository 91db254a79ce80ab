/** Die deutschen Texte der Seite um das Element. */
import type { PartTexts } from "./parts.ts";

/** By the code of the error. */
const problems: ReadonlyMap<string, string> = new Map([
  [
    "unknown-draft",
    "Unter dieser Adresse liegt kein Entwurf. Prüft den Link, oder beginnt einen neuen Plan.",
  ],
  [
    "unreachable",
    "Der Server antwortet nicht. Ihr könnt weiterschreiben: Der Text bleibt auf dieser Seite.",
  ],
  [
    "too-many-requests",
    "Das war zu viel auf einmal. Wartet eine Minute, und versucht es noch einmal.",
  ],
]);

export const deApp: PartTexts["app"] = {
  views: "Ansichten",
  tabs: {
    plan: "Plan",
    missing: "Abdeckung",
    map: "Verbindungen",
    quarter: "Zwischenstand",
    brief: "Kurzfassung",
  },
  newPlan: "Einen neuen Plan beginnen",
  problems,
  otherProblem: "Etwas ist schiefgegangen. Euer Text ist unberührt.",
  attention: "Achtung",
  dismiss: "Ausblenden",
};
