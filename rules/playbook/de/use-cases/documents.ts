/** German: use cases around paper: extraction, invoices, contracts. */
import type { Entry } from "../../entry.ts";

export const documents: readonly Entry[] = [
  {
    id: "document-extraction",
    name: "Dokumentenerkennung",
    words:
      "dokumentenerkennung, dokumentenprüfung, dokumentenverarbeitung, dokumentenauslese, datenextraktion, belegerkennung, belegprüfung, belegverarbeitung, belege, ocr, formularerkennung, texterkennung, akten digitalisieren, aktendigital, posteingangsverarbeitung",
    people: "Sachbearbeiter",
    objective: "Unterlagen kommen herein, und die Daten sind einfach da",
    outcomes: [
      {
        say: "Mindestens {to} % der Dokumente laufen{by} ohne Korrektur von Hand durch, bisher {from} %",
        from: "Welcher Anteil läuft heute ohne Korrektur durch?",
        title: "Sagen, was fertig am Platz ankommt",
        quality: true,
      },
      {
        say: "Die Zeit vom Eingang bis zu den Daten im System sinkt von {from} auf {to} Stunden",
        title: "Einem Dokument durchs Haus folgen",
      },
      {
        say: "Die Bearbeitungskosten je Dokument sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Dokument kostet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die ausgelesenen Felder bei {to} % der Dokumente unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Dokument sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Fehler durch ein falsch gelesenes Feld bleibt bei höchstens {to} im Monat",
        title: "Schneller darf nicht falsch heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein neues Layout ohne Hilfe gelesen wird, sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "invoice-processing",
    name: "Rechnungsverarbeitung",
    words:
      "rechnung, rechnungen, rechnungsprüfung, rechnungsverarbeitung, kreditoren, zahlungsabgleich, spesen, buchungsvorschl",
    people: "Buchhalter",
    objective: "Rechnungen sind pünktlich bezahlt, und niemand tippt sie ab",
    outcomes: [
      {
        say: "Mindestens {to} % der Rechnungen werden{by} ohne Handgriff gebucht, bisher {from} %",
        from: "Welcher Anteil wird heute ohne Handgriff gebucht?",
        title: "Sagen, was niemand mehr abtippt",
        quality: true,
      },
      {
        say: "Die Zeit vom Eingang bis zur Buchung sinkt von {from} auf {to} Tage",
        title: "Einer Rechnung bis zur Zahlung folgen",
      },
      {
        say: "Der Anteil zu spät bezahlter Rechnungen sinkt von {from} % auf {to} %",
        title: "Sagen, was Lieferanten merken",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Buchungsvorschlag bei {to} % der Rechnungen unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Bearbeitungszeit je Rechnung sinkt von {from} auf {to} Stunden" }],
    guardrails: [
      {
        say: "Die Zahl der zurückgeholten Zahlungen bleibt bei höchstens {to} im Monat",
        title: "Ohne Handgriff heißt nicht ohne Sorgfalt",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis Rechnungen neuer Lieferanten ohne Handgriff laufen, sinkt von {from} auf {to} Wochen",
      },
    ],
  },
  {
    id: "contract-review",
    name: "Vertragsprüfung",
    words:
      "vertragsprüfung, vertragsanalyse, verträge, vertrag, klausel, klauseln, rechtsprüfung, geheimhaltung",
    people: "Juristen",
    objective: "Juristen lesen, worauf es ankommt, und überspringen den Rest",
    outcomes: [
      {
        say: "Die Zeit von der Anfrage bis zum geprüften Vertrag sinkt von {from} auf {to} Tage",
        title: "Einem Vertrag bis zur Unterschrift folgen",
      },
      {
        say: "Mindestens {to} % der markierten Klauseln werden{by} von {peopleDat} bestätigt, bisher {from} %",
        from: "Welcher Anteil wird heute bestätigt?",
        title: "Sagen, wer sich darauf verlässt",
        quality: true,
      },
      {
        say: "Die Zahl der Verträge, die an Kanzleien gehen, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was im Haus bleibt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Prüfvorschlag jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Bearbeitungszeit je Vertrag sinkt von {from} auf {to} Minuten" }],
    guardrails: [
      {
        say: "Die Zahl übersehener riskanter Klauseln in der Stichprobe bleibt bei höchstens {to}",
        title: "Schnell darf nicht blind heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine geänderte Hausregel in den Vorschlägen steht, sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
