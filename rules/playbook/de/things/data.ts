/** German: things of data. */
import type { Thing } from "../../entry.ts";

export const dataThings: readonly Thing[] = [
  {
    id: "dataset",
    words:
      "datensatz, datensätze, trainingsdaten, annotiert, daten sammeln, bereinigt, digitalisieren, wetterdaten, messdaten, stammdaten, labordaten, logdaten, kassendaten, satellitendaten, sensordaten, kundendaten, gelabelt, labeln, frames, suchanfragen, sprachaufnahmen, zeichnungen, altprojekte",
    lines: [
      {
        say: "Der Anteil falscher Ergebnisse, die auf {subjectAcc} zurückgehen, sinkt von {from} % auf {to} %",
        title: "Sagen, welche Fehler aufhören",
      },
      {
        say: "Der Anteil der Fälle, die {people} mit {subjectDat} noch von Hand prüfen, sinkt von {from} % auf {to} %",
        title: "Den Daten bis zum Platz folgen",
      },
    ],
  },
  {
    id: "data",
    words:
      "data warehouse, datenplattform, dashboard, dashboards, kennzahlen, katalog der daten, datenkatalog",
    lines: [
      {
        say: "Der Anteil der Fragen, die {people} mit {subjectDat} selbst beantworten, steigt von {from} % auf {to} %",
        title: "Sagen, wer allein weiterkommt",
      },
      {
        say: "Die Zeit von der Frage bis zur Zahl aus {subjectDat} sinkt von {from} auf {to} Tage",
        title: "Einer Frage bis zur Zahl folgen",
      },
      {
        say: "Die Zahl der {people}, die {subjectAcc} jede Woche nutzen, steigt von {from} auf {to}",
        title: "Fertig ist nicht genutzt",
      },
    ],
  },
  {
    id: "model",
    words:
      "modell, modelle, prototyp, pilot, algorithmus, klassifik, vorhersage, prognose, assistent, chatbot",
    lines: [
      {
        say: "Mindestens {to} % der Ergebnisse aus {subjectDat} werden{by} ohne Korrektur verwendet, bisher {from} %",
        from: "Welcher Anteil wird heute ohne Korrektur verwendet? Noch keiner? Dann ist 0 eine ehrliche Antwort.",
        title: "Sagen, wer sich darauf verlässt",
        quality: true,
      },
      {
        say: "Der Anteil der Entscheidungen, die sich auf {subjectAcc} stützen, steigt von {from} % auf {to} %",
        title: "Sagen, wer anders entscheidet",
      },
      {
        say: "Die Zahl der Ergebnisse aus {subjectDat}, die {people} berichtigen, sinkt von {from} auf {to} in der Woche",
        title: "Dem Fehler folgen",
      },
    ],
  },
  {
    id: "choice",
    words:
      "evaluierung, evaluieren, vergleichen, auswählen, auswahl, entscheiden, alternativen, prüfen, ausschreibung",
    lines: [
      {
        say: "Mindestens {to} % der {people} im Test sagen{by}, dass {subject} ihren Bedarf {deckt}",
        to: "Welcher Anteil würde die Auftraggeber überzeugen?",
        title: "Die fragen, die es probiert haben",
      },
      {
        say: "Die Zeit vom Bedarf bis zur Entscheidung sinkt von {from} auf {to} Wochen",
        title: "Einem Bedarf bis zur Entscheidung folgen",
      },
    ],
  },
];
