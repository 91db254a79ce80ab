/** The German texts of the rewrite review. */
import type { PartTexts } from "./parts.ts";

const ways = ["", "eine Fassung", "zwei Fassungen", "drei Fassungen", "vier Fassungen"];

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`;

/** By the code of the error: a server's own sentences are English. */
export const problems: ReadonlyMap<string, string> = new Map([
  ["unreachable", "Der Server antwortet nicht."],
  [
    "too-many-requests",
    "Das war zu viel auf einmal. Wartet eine Minute, und versucht es noch einmal.",
  ],
]);

export const deReview: PartTexts["review"] = {
  title: (number, count) =>
    count === null || count === 0
      ? `Schlüsselergebnis ${number}: anders gesagt`
      : `Schlüsselergebnis ${number}: ${ways[count] ?? `${count} Fassungen`}`,
  untitled: "Plan ohne Titel",
  back: "Zurück zum Plan",
  youWrote: "Ihr habt geschrieben",
  builtInWriter: "Eingebauter Schreiber",
  tries: {
    rewrite: "als Ergebnis gesagt",
    split: "ein Ergebnis je Zeile",
    business: "Ergebnis des Geschäfts",
    adoption: "Nutzung",
    operational: "Betrieb",
    guardrail: "Leitplanke",
    maintenance: "Wartung",
    "measure-first": "erst messen",
  },
  modelWriter: (provider, model, prompt) => `Sprachmodell, ${provider}/${model}, Prompt ${prompt}`,
  accept: "Annehmen",
  edit: "Bearbeiten",
  editing: "Vor dem Annehmen bearbeiten",
  cancelEdit: "Lassen wie vorgeschlagen",
  reject: "Ablehnen",
  answers: (answered, all) => {
    if (all === 0) return "Liest sich besser als euer Text";
    if (answered >= all) return all === 1 ? "Klärt den Befund" : `Klärt alle ${all} Befunde`;
    return `Klärt ${answered} von ${all} Befunden`;
  },
  confirmFirst: (texts) => `bestätigt erst ${list(texts)}`,
  stillOpen: (names) => `${list(names)} noch offen`,
  waiting: {
    title: "Nächste Fassung",
    asking: "Andere Fassungen werden erfragt…",
    writing: "Es wird geschrieben…",
    checking: "Geschrieben. Geprüft wird nach denselben Regeln wie euer Text…",
    repairing: "Eine hat nicht bestanden. Noch einmal, mit den Gründen…",
    promise: "Sie erscheint hier nur, wenn sie sich besser liest als euer Text.",
    stop: "Anhalten",
  },
  none: "Es kam nichts heraus, was sich besser liest als euer Text. Er bleibt, wie er ist.",
  allRejected: (count) =>
    `Ihr habt ${count === 1 ? "die einzige" : "alle"} abgelehnt. Euer Text bleibt, wie er ist.`,
  showAgain: () => "Noch einmal zeigen",
  untouched: "Euer Text ist unberührt.",
  askAgain: "Noch einmal fragen",
  readings: {
    caption: "Wie der Coach es liest, vorher und nachher",
    before: "Vorher",
    after: "Nachher",
    score: "Punkte",
  },
  side: {
    numbers: "Woher die Zahlen kommen",
    yours: "von euch, aus eurem Text",
    proposed: "vorgeschlagen, braucht euer Ja",
    open: "offen, nur ihr kennt sie",
    percent: (value) => `${value}\u00A0%`,
    changes: "So lest ihr die Änderungen",
    struck: "Gestrichenes",
    goes: "geht,",
    underlined: "Unterstrichenes",
    isNew: "ist neu, der Rest steht schon bei euch.",
    showClean: "Sauberen Text zeigen",
    showChanges: "Änderungen zeigen",
    keys: "Tasten",
    move: "zwischen den Fassungen wechseln",
    accept: "annehmen",
    edit: "vor dem Annehmen bearbeiten",
    reject: "ablehnen",
    close: "zurück, meinen Text behalten",
    yourWords: "Es bleibt euer Text",
    undo: "Rückgängig holt euren Satz jederzeit zurück. Abgelehntes wird nicht wieder angeboten.",
  },
  notes: {
    cutOff: "Der Server ist abgebrochen. Was er geschrieben hatte, steht hier.",
    unreachable:
      "Der Server hat nicht geantwortet. Diese Fassungen sind vom eingebauten Schreiber.",
  },
  problem: (code) => problems.get(code) ?? "Es kam kein Vorschlag. Euer Text ist unberührt.",
};
