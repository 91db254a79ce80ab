/** The German texts of the review in the middle of a period. */
import type { PartTexts } from "./parts.ts";

const und = (said: readonly string[]) =>
  said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} und ${said.at(-1)}`;

export const deQuarter: PartTexts["quarter"] = {
  title: "Zwischenstand",
  lede: (week, weeks, percent) =>
    `Woche ${week} von ${weeks}: bei gleichmäßigem Tempo wären es heute **${percent}\u00A0%**, die Marke ` +
    "auf jeder Linie. Rund 70\u00A0% am Ende sind ein Erfolg; Zugesagtes wird ganz erwartet.",
  notYet: "Der Zeitraum hat noch nicht begonnen. Was ihr jetzt berichtet, ist der Anfang.",
  over: "Der Zeitraum ist vorbei. Rund 70\u00A0% sind ein Erfolg; Zugesagtes wird ganz erwartet.",
  noPeriod: "Der Plan sagt nicht, wann sein Zeitraum beginnt und endet: kein Tempo ohne das.",
  noKeyResults:
    "Der Plan hat noch keine Schlüsselergebnisse. Schreibt eins, dann gibt es etwas zu sichten.",
  ask: "Um Rat fragen",
  askAgain: "Noch einmal fragen",
  summary: (keep, adjust, drop) =>
    keep + adjust + drop === 0
      ? "Es kam kein Rat."
      : `${und([
          ...(keep > 0 ? [`${keep} behalten`] : []),
          ...(adjust > 0 ? [`${adjust} anpassen`] : []),
          ...(drop > 0 ? [`${drop} aufgeben`] : []),
        ])}.`,
  recorded: "Im Plan festgehalten.",
  withoutServer:
    "Rat kommt vom Server des Coachs, und diese Seite hat keinen. Werte, Tempo und eigene " +
    "Entscheidungen gehen hier.",
  value: "Wert heute",
  confidence: "Zuversicht",
  notSaid: "nicht gesagt",
  ofTen: (points) => {
    if (points === 0) return "0 von 10, keine Chance";
    return points === 10 ? "10 von 10, sicher" : `${points} von 10`;
  },
  note: "Was hat sich geändert?",
  pace: (done, even) =>
    `${done}\u00A0% des Wegs` +
    (even === null ? "" : `; bei gleichmäßigem Tempo wären es ${even}\u00A0%`),
  committed: "zugesagt",
  coach: "Der Coach würde es",
  actions: { keep: "behalten", adjust: "anpassen", drop: "aufgeben" },
  question: "Behalten, anpassen oder aufgeben?",
  choices: {
    keep: ["Behalten", "Der Text bleibt."],
    adjust: ["Anpassen", "Alter und neuer Text bleiben im Plan, mit dem Grund."],
    drop: ["Aufgeben", "Offen, mit dem, was ihr gelernt habt."],
  },
  newText: "Neuer Text",
  edit: "Wortlaut bearbeiten",
  why: "Der Grund, zum Festhalten",
  whyMissing: "Sagt, warum: Wer den Plan später liest, wird danach fragen.",
  sameText: "Das ist der Text, wie er steht. Ändert ihn, oder behaltet das Schlüsselergebnis.",
  record: "Entscheidung festhalten",
  changes: (count) =>
    `Was sich geändert hat: ${count} ${count === 1 ? "Schlüsselergebnis" : "Schlüsselergebnisse"}`,
  dropped: "aufgegeben",
};
