/** The German texts of "What is missing". */
import type { Row } from "../parts/coverage/balance.ts";
import type { PartTexts } from "./parts.ts";

const rows: Record<Row, { name: string; question: string; untold: [string, string, string] }> = {
  outcome: {
    name: "Ergebnis",
    question: "Was ist anders?",
    untold: ["was danach ", "anders", " ist"],
  },
  adoption: {
    name: "Nutzung",
    question: "Wer nutzt es, und wie oft?",
    untold: ["ob es jemand ", "nutzt", ""],
  },
  operational: {
    name: "Betrieb",
    question: "Taugt es im Betrieb?",
    untold: ["ob es für den ", "Betrieb", " taugt"],
  },
  guardrail: {
    name: "Leitplanke",
    question: "Was darf nicht schlechter werden?",
    untold: ["was ", "nicht schlechter", " werden darf"],
  },
  maintenance: {
    name: "Wartung",
    question: "Wer kümmert sich um das, was läuft?",
    untold: ["wer sich um das ", "kümmert", ", was läuft"],
  },
  other: {
    name: "Noch kein Ergebnis",
    question: "Sagt, was getan wird, nicht was sich ändert",
    untold: ["", "", ""],
  },
};

const counts = ["Kein", "Ein", "Zwei", "Drei", "Vier", "Fünf"];

const results = (count: number) => (count === 1 ? "Schlüsselergebnis" : "Schlüsselergebnisse");

export const deCoverage: PartTexts["coverage"] = {
  rows,
  title: "Was fehlt",
  complete: "Der Coach sieht keine Lücke. Vorschläge gibt es trotzdem, Ziel für Ziel.",
  untold: "Noch sagt der Plan nicht, ",
  or: " oder ",
  caption: "Schlüsselergebnisse nach Art und Ziel",
  kind: "Art",
  none: "keines",
  have: (count) => `${count} ${results(count)}`,
  expected: "eines erwartet",
  isOne: "ein Schlüsselergebnis",
  isExpected: "hier würde der Coach eines erwarten",
  ask: (number) => `Vorschläge für ${number}`,
  askRow: "Was dazukommen kann",
  found: (count, number) =>
    `${counts[count] ?? count} ${results(count)} mehr würde${count === 1 ? "" : "n"} Ziel ${number} helfen`,
  nothing: (number) => `Zu Ziel ${number} gibt es nichts zu ergänzen.`,
  choose: "Wählt ein Ziel, um zu sehen, was es abrunden würde.",
  add: (number) => `Zu Ziel ${number} hinzufügen`,
  notForUs: "Nichts für uns",
  waiting: {
    asking: "Es wird gesucht, was fehlt…",
    writing: "Es wird geschrieben…",
    checking: "Geschrieben. Geprüft wird nach denselben Regeln wie euer Text…",
    repairing: "Einer hat nicht bestanden. Noch einmal, mit den Gründen…",
  },
  stop: "Anhalten",
  untouched: "Euer Plan ist unberührt.",
  askAgain: "Noch einmal fragen",
  back: "Zurück zum Plan",
};
