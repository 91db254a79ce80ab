/** German: use cases of data teams. */
import type { Entry } from "../../entry.ts";

export const data: readonly Entry[] = [
  {
    id: "data-platform",
    name: "Datenplattform",
    words:
      "datenplattform, data warehouse, warehouse, data lake, lakehouse, datenprodukt, datenprodukte, datenpipeline, datenkatalog",
    people: "Analysten",
    objective: "Wer eine Frage hat, kommt an die Daten",
    outcomes: [
      {
        say: "Die Zeit von der Anfrage bis zum Zugriff auf die Daten sinkt von {from} auf {to} Tage",
        title: "Einer Frage bis zur Zahl folgen",
      },
      {
        say: "Der Anteil der Fragen, die {people} ohne Hilfe beantworten, steigt von {from} % auf {to} %",
        title: "Sagen, wer allein weiterkommt",
      },
      {
        say: "Die Zahl der Auswertungen aus eigenen Schattenlisten sinkt von {from} auf {to} im Monat",
        title: "Sagen, was nicht mehr doppelt gebaut wird",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der Teams, die die Plattform jede Woche nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [
      { say: "Die Verfügbarkeit der Daten zu Arbeitsbeginn steigt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Der Betriebsaufwand der Plattform bleibt bei höchstens {to} EUR im Monat",
        title: "Offen darf nicht teuer heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer gemeldeten Störung bis zur Behebung sinkt von {from} auf {to} Stunden",
      },
    ],
  },
  {
    id: "data-quality",
    name: "Datenqualität",
    words: "datenqualität, stammdaten, dubletten, bereinig, datenbereinigung, trainingsdaten",
    people: "Datennutzer",
    objective: "Man nimmt die Zahlen, wie sie sind, und entscheidet",
    outcomes: [
      {
        say: "Die Zahl der Entscheidungen, die wegen falscher Daten korrigiert werden, sinkt von {from} auf {to} im Monat",
        title: "Sagen, was niemand mehr nachrechnet",
      },
      {
        say: "Die Zahl der Datenfehler, die {people} zuerst melden, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was Nutzer melden",
      },
      {
        say: "Die Zeit von einem gemeldeten Datenfehler bis zur Berichtigung sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die geprüften Daten statt eigener Listen jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Fehlerquote der Datenlieferungen sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Verzögerung durch Prüfungen bleibt bei höchstens {to} Stunden",
        title: "Sauber darf nicht langsam heißen",
      },
    ],
    maintenance: [{ say: "Die Zahl der Tabellen ohne Verantwortliche sinkt von {from} auf {to}" }],
  },
  {
    id: "self-service-bi",
    name: "Berichte im Selbstservice",
    words: "dashboard, dashboards, berichtswesen, kennzahlen, reporting, auswertung",
    people: "Fachabteilungen",
    objective: "Fachabteilungen beantworten ihre Fragen selbst",
    outcomes: [
      {
        say: "Der Anteil der Fragen, die {people} ohne das Datenteam beantworten, steigt von {from} % auf {to} %",
        title: "Sagen, wer allein weiterkommt",
      },
      {
        say: "Die Zeit von der Frage bis zur Zahl sinkt von {from} auf {to} Tage",
        title: "Einer Frage bis zur Zahl folgen",
      },
      {
        say: "Die Zahl der Einzelanfragen an das Datenteam sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Anfragen ausbleiben",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der Personen, die die Berichte jede Woche nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [{ say: "Die Ladezeit der Berichte sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Kennzahlen mit mehreren Definitionen bleibt bei höchstens {to}",
        title: "Mehr Berichte dürfen nicht mehr Wahrheiten heißen",
      },
    ],
    maintenance: [
      {
        say: "Der Anteil der Berichte, die seit einem Quartal niemand geöffnet hat, sinkt von {from} % auf {to} %",
      },
    ],
  },
];
