/** The German texts of a paste, of what it could not place, and of two texts of one draft. */
import type { PartTexts } from "./parts.ts";

export const dePaste: PartTexts["paste"] = {
  paste: {
    label: "Eure Ziele und Schlüsselergebnisse",
    hint: "Markdown, Aufzählungen, Zeilen mit O1 und KR1.2, eine eingerückte Liste oder zwei Spalten einer Tabelle.",
    read: "Lesen",
    cancel: "Abbrechen",
    nothing: "Hier steht noch nichts. Schreibt oder fügt mindestens eine Zeile ein.",
    binary:
      "Das ist kein Text. Öffnet die Datei und kopiert ihren Text, oder speichert sie erst als Text.",
    replaces: "Er tritt an die Stelle des Plans auf dieser Seite. Rückgängig holt den zurück.",
  },
  unread: {
    title: (count) =>
      count === 1
        ? "Eine Zeile ließ sich nicht einordnen"
        : `${count} Zeilen ließen sich nicht einordnen`,
    lede: (count) =>
      `Nichts geht verloren: Sagt, was ${count === 1 ? "sie ist, oder nehmt sie" : "sie sind, oder nehmt sie"} von der Liste.`,
    line: (number) => `Zeile ${number}`,
    place: (number) => `Was ist Zeile ${number}?`,
    asObjective: "Ein neues Ziel",
    asKeyResult: (number, text) => `Ein Schlüsselergebnis von ${number}. ${text}`,
    choose: "Einordnen als…",
    dismiss: "Weglassen",
    dismissAll: "Alle weglassen",
  },
  conflict: {
    title: "Dieser Plan wurde inzwischen woanders geändert",
    lede: "Beide Texte sind hier. Den anderen könnt ihr vorher kopieren.",
    yours: "Eurer, auf dieser Seite",
    theirs: (time) => `Der andere, gespeichert um ${time}`,
    keepYours: "Meinen behalten",
    keepTheirs: "Den anderen nehmen",
    changes: "Wo sie sich unterscheiden: Gestrichen ist der andere, unterstrichen eurer",
  },
};
