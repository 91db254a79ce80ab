/** German: use cases in insurance, and translation. */
import type { Entry } from "../../entry.ts";

export const insuranceAndLanguage: readonly Entry[] = [
  {
    id: "claims",
    name: "Schadenbearbeitung",
    words:
      "schaden, schäden, schadensmeldung, schadenbearbeitung, schadenregulierung, leistungsprüfung, schadenportal",
    people: "Schadenbearbeiter",
    objective: "Einfache Schäden regulieren sich von selbst",
    outcomes: [
      {
        say: "Mindestens {to} % der einfachen Schäden werden{by} ohne Handgriff reguliert, bisher {from} %",
        from: "Welcher Anteil läuft heute ohne Handgriff?",
        title: "Sagen, was ohne Handgriff läuft",
        quality: true,
      },
      {
        say: "Die Zeit von der Meldung bis zur Entscheidung sinkt von {from} auf {to} Tage",
        title: "Einem Schaden bis zur Zahlung folgen",
      },
      {
        say: "Die Bearbeitungskosten je Schaden sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Schaden kostet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Entscheidungsvorschlag bei {to} % der Schäden unverändert, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Antwortzeit der Entscheidungshilfe sinkt von {from} auf {to} Sekunden" },
    ],
    guardrails: [
      {
        say: "Die Zufriedenheit nach der Regulierung bleibt bei mindestens {to} Punkten",
        title: "Schnell darf nicht unfair heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zum nachtrainierten Modell sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "underwriting",
    name: "Risikoprüfung",
    words: "risikoprüfung, underwriting, antragsprüfung, tarifierung, policierung",
    people: "Risikoprüfer",
    objective: "Gute Risiken haben ihr Angebot, solange sie noch auf der Seite sind",
    outcomes: [
      {
        say: "Die Zeit vom Antrag bis zum Angebot sinkt von {from} auf {to} Stunden",
        title: "Einem Antrag bis zum Angebot folgen",
      },
      {
        say: "Mindestens {to} % der Standardanträge werden{by} ohne Handgriff angenommen, bisher {from} %",
        from: "Welcher Anteil läuft heute ohne Handgriff?",
        title: "Sagen, was ohne Handgriff läuft",
        quality: true,
      },
      {
        say: "Der Anteil der Angebote, die zum Abschluss führen, steigt von {from} % auf {to} %",
        title: "Sagen, wer bleibt",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die vorgeschlagene Einstufung bei {to} % der Anträge unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Einstufung sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Schadenquote der automatisch angenommenen Anträge bleibt bei höchstens {to} %",
        title: "Schnell darf nicht leichtsinnig heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer neuen Zeichnungsregel bis zu ihrer Anwendung sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "translation",
    name: "Übersetzung",
    words: "übersetz, mehrsprachig, lokalisierung",
    people: "Übersetzer",
    objective: "Jeder Markt liest es am selben Tag in seiner Sprache",
    outcomes: [
      {
        say: "Die Zeit vom Original bis zur freigegebenen Übersetzung sinkt von {from} auf {to} Tage",
        title: "Einem Text bis zum Leser folgen",
      },
      {
        say: "Mindestens {to} % der Sätze werden{by} ohne Nacharbeit freigegeben, bisher {from} %",
        from: "Welcher Anteil geht heute ohne Nacharbeit durch?",
        title: "Sagen, was ohne Nacharbeit stimmt",
        quality: true,
      },
      {
        say: "Die Kosten je übersetzter Seite sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Wort kostet",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Vorschlag jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Seite sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Reklamationen zu Übersetzungen bleibt bei höchstens {to} im Monat",
        title: "Schneller darf nicht holpriger heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neuer Fachbegriff überall stimmt, sinkt von {from} auf {to} Tage" },
    ],
  },
];
