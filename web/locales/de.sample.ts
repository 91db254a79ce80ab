/** Die deutschen Texte des Beispiels auf der leeren Seite. */
import type { PartTexts } from "./parts.ts";

export const deSample: PartTexts["sample"] = {
  title: "Was der Coach tut",
  youWrite: "Ihr schreibt",
  written: ["Ein Modell zur Ticketzuordnung mit mindestens ", "85 % Genauigkeit", " einführen"],
  says: "sagt, wie gut es ist, nicht was sich ändert.",
  offers: "Er schlägt vor",
  offered: [
    "Mindestens 85 % der Anfragen landen bis 31. März 2027 auf Anhieb beim richtigen Team, bisher",
    "%",
  ],
  asks: "Welcher Anteil landet heute auf Anhieb richtig?",
  promise: "Er erfindet keine Zahl: Was nur ihr wisst, bleibt offen.",
};
