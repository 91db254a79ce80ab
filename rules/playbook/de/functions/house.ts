/** German: business functions, house. */
import type { Entry } from "../../entry.ts";

export const houseFunctions: readonly Entry[] = [
  {
    id: "people",
    name: "Personal",
    words:
      "personal, mitarbeiter, kolleg, ausbildung, azubi, ausbilder, führungskräfte, führungskraft, einarbeitung, einstell, schulung, arbeitgeber, feedbackkultur",
    people: "Mitarbeiter",
    outcomes: [
      {
        say: "Der Anteil der neuen Leute, die nach einem Jahr noch da sind, steigt von {from} % auf {to} %",
        title: "Sagen, wer bleibt",
      },
      {
        say: "Die Zeit, bis eine offene Stelle besetzt ist, sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Der Anteil der {people}, die uns als Arbeitgeber empfehlen, steigt von {from} % auf {to} %",
        title: "Die Betroffenen fragen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} das Angebot jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit auf Personalfragen sinkt von {from} auf {to} Tage" }],
    guardrails: [
      {
        say: "Die Zahl der Überstunden je Person bleibt bei höchstens {to} im Monat",
        title: "Mehr darf nicht Überlast heißen",
      },
    ],
    maintenance: [
      { say: "Der Anteil veralteter Personalunterlagen sinkt von {from} % auf {to} %" },
    ],
  },
  {
    id: "finance",
    name: "Finanzen",
    words: "finanz, budget, monatsabschluss, kosten, buchhaltung, abschluss, controlling",
    people: "Abteilungsleiter",
    outcomes: [
      {
        say: "Die Zeit bis zum Monatsabschluss sinkt von {from} auf {to} Tage",
        title: "Sagen, wann die Zahlen stehen",
      },
      {
        say: "Die Zahl der Korrekturen nach dem Abschluss sinkt von {from} auf {to} im Monat",
        title: "Zählen, was berichtigt wird",
      },
      {
        say: "Die Abweichung vom Plan sinkt von {from} % auf {to} %",
        title: "Sagen, wie gut geplant wird",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Zahlen jeden Monat, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Fehlerquote der Buchungen sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der Feststellungen der Prüfer bleibt bei höchstens {to} im Jahr",
        title: "Schneller darf nicht falsch heißen",
      },
    ],
    maintenance: [{ say: "Die Zahl der Konten ohne Abstimmung sinkt von {from} auf {to}" }],
  },
  {
    id: "legal",
    name: "Recht",
    words:
      "recht, rechtlich, datenschutz, compliance, richtlinie, behörde, aufsicht, dsgvo, dienstvereinbarung, betriebsrat, personalrat",
    people: "Fachabteilungen",
    outcomes: [
      {
        say: "Die Zeit bis zu einer rechtlichen Auskunft sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Die Zahl offener Feststellungen sinkt von {from} auf {to}",
        title: "Zählen, was offen bleibt",
      },
      {
        say: "Der Anteil der {people}, die einen Testfall richtig lösen, steigt von {from} % auf {to} %",
        title: "Sagen, wer weiß, was gilt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der Vorhaben verwenden{by} die frühe Prüfung jede Woche, bisher {from} %",
      },
    ],
    operational: [
      {
        say: "Die Antwortzeit auf Rechtsfragen sinkt von {from} auf {to} Tage",
      },
    ],
    guardrails: [
      {
        say: "Die Zahl der Verstöße bleibt bei höchstens {to} im Quartal",
        title: "Schnell darf nicht riskant heißen",
      },
    ],
    maintenance: [{ say: "Der Anteil veralteter Richtlinien sinkt von {from} % auf {to} %" }],
  },
  {
    id: "operations",
    name: "Betrieb",
    words:
      "betrieb, logistik, fertigung, produktion, prozess, verwaltung, bürger, antrag, bauantrag, bauanträge, bearbeitungszeit, akte, e-akte, online-antrag, wohngeld",
    people: "Kunden",
    outcomes: [
      {
        say: "Die Zeit vom Antrag bis zur Entscheidung sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr der Wartenden schauen",
      },
      {
        say: "Der Anteil der Vorgänge ohne Rückfrage steigt von {from} % auf {to} %",
        title: "Sagen, was auf Anhieb gelingt",
      },
      {
        say: "Die Kosten je Vorgang sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Vorgang kostet",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der Vorgänge verwenden{by} den neuen Weg jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Fehlerquote je Vorgang sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden bleibt bei höchstens {to} im Monat",
        title: "Schneller darf nicht schlechter heißen",
      },
    ],
    maintenance: [
      { say: "Die Zahl der Vorgänge, die länger als vereinbart liegen, sinkt von {from} auf {to}" },
    ],
  },
  {
    id: "security",
    name: "Sicherheit",
    words:
      "sicherheit, security, notfallplan, notfalltest, schwachstelle, zugriff, pentest, phishing",
    people: "Mitarbeiter",
    outcomes: [
      {
        say: "Die Zeit vom Fund bis zur geschlossenen Lücke sinkt von {from} auf {to} Tage",
        title: "Sagen, wie schnell eine Lücke zu ist",
      },
      {
        say: "Der Anteil der {people}, die auf eine Test-Mail hereinfallen, sinkt von {from} % auf {to} %",
        title: "Sagen, wer nicht mehr hereinfällt",
      },
      {
        say: "Die Zeit bis zur Wiederherstellung im Notfalltest sinkt von {from} auf {to} Stunden",
        title: "Im Notfall auf die Uhr schauen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die sichere Anmeldung jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Zahl der Vorfälle sinkt von {from} auf {to} im Quartal" }],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden über gesperrte Zugänge bleibt bei höchstens {to} im Monat",
        title: "Sicher darf nicht lästig heißen",
      },
    ],
    maintenance: [{ say: "Das Alter des ältesten offenen Updates sinkt von {from} auf {to} Tage" }],
  },
];
