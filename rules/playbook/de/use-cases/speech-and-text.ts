/** German: use cases around speech and what is known in the house. */
import type { Entry } from "../../entry.ts";

export const speechAndText: readonly Entry[] = [
  {
    id: "speech",
    name: "Spracherkennung",
    words: "spracherkennung, transkription, diktat, sprache zu text, mitschrift",
    people: "Kundenberater",
    objective: "Was gesagt wurde, steht richtig auf dem Schirm",
    outcomes: [
      {
        say: "Mindestens {to} % der Mitschriften werden{by} ohne Korrektur übernommen, bisher {from} %",
        from: "Welcher Anteil wird heute ohne Korrektur übernommen?",
        title: "Sagen, was ohne Nacharbeit stimmt",
        quality: true,
      },
      {
        say: "Die Zeit für das Nachbessern von Mitschriften sinkt von {from} auf {to} Minuten je Gespräch",
        title: "Gewonnene Minuten zählen",
      },
      {
        say: "Die Zahl der Gespräche, die noch von Hand mitgeschrieben werden, sinkt von {from} auf {to} in der Woche",
        title: "Sagen, was niemand mehr abtippt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} täglich die Mitschrift, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Verzögerung der Mitschrift sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil sinnentstellender Fehler in der Stichprobe bleibt unter {to} %",
        title: "Schneller darf nicht falscher heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis neue Fachwörter erkannt werden, sinkt von {from} auf {to} Wochen" },
    ],
  },
  {
    id: "knowledge-assistant",
    name: "Wissensassistent",
    words:
      "wissensassistent, wissensdatenbank, wissenssuche, wissensmanagement, rag, interne suche, firmenwissen, intranet",
    people: "Mitarbeiter",
    objective: "Wer etwas wissen muss, findet es, statt herumzufragen",
    outcomes: [
      {
        say: "Mindestens {to} % der Fragen an den Assistenten werden{by} ohne Nachfrage bei Kollegen geklärt, bisher {from} %",
        from: "Welcher Anteil klärt sich heute ohne Nachfrage?",
        title: "Sagen, wer die Antwort allein findet",
        quality: true,
      },
      {
        say: "Die Zeit, die {people} mit Suchen verbringen, sinkt von {from} auf {to} Stunden in der Woche",
        title: "Gewonnene Stunden zählen",
      },
      {
        say: "Die Zahl der Fragen an die Fachleute im Haus sinkt von {from} auf {to} in der Woche",
        title: "Zählen, welche Fragen ausbleiben",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Assistenten jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit des Assistenten sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil falscher Antworten in der wöchentlichen Stichprobe bleibt unter {to} %",
        title: "Flüssig heißt noch nicht richtig",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein geändertes Dokument in den Antworten steht, sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
