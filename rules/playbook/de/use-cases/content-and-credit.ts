/** German: use cases moderation and credit. */
import type { Entry } from "../../entry.ts";

export const contentAndCredit: readonly Entry[] = [
  {
    id: "moderation",
    name: "Moderation",
    words: "moderation, hassrede, meldungen prüfen, kommentare",
    people: "Moderatoren",
    objective: "Menschen treffen hier Menschen und keinen Hass",
    outcomes: [
      {
        say: "Die Zeit von der Meldung bis zur Entscheidung sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Der Anteil schädlicher Beiträge, die jemand vor dem Entfernen sieht, sinkt von {from} % auf {to} %",
        title: "Sagen, was niemand mehr sieht",
      },
      {
        say: "Die Zahl der Entscheidungen, die nach Einspruch fallen, sinkt von {from} auf {to} in der Woche",
        title: "Zählen, was zu Unrecht verschwindet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Vorschlag bei {to} % der Meldungen unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Beitrag sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil zu Unrecht entfernter Beiträge bleibt unter {to} %",
        title: "Sicher darf nicht stumm heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Regel angewendet wird, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "credit",
    name: "Kreditentscheidung",
    words: "kredit, bonität, darlehen, scoring, ausfallrisiko",
    people: "Kreditprüfer",
    objective: "Wer zahlen kann, hat sofort ein Ja, und niemand leiht zu viel",
    outcomes: [
      {
        say: "Die Zeit vom Antrag bis zur Zusage sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Antragsteller schauen",
      },
      {
        say: "Mindestens {to} % der Anträge werden{by} ohne Handgriff entschieden, bisher {from} %",
        from: "Welcher Anteil läuft heute ohne Handgriff?",
        title: "Sagen, was ohne Handgriff läuft",
        quality: true,
      },
      {
        say: "Die Ausfallquote neuer Kredite sinkt von {from} % auf {to} %",
        title: "Sagen, was ausfällt",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die Empfehlung bei {to} % der Anträge unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Empfehlung sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Unterschied der Zusagequote zwischen Gruppen bleibt unter {to} Punkten",
        title: "Schnell darf nicht ungerecht heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zum nachtrainierten Modell sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
