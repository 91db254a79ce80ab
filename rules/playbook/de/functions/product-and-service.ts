/** German: business functions, product and service. */
import type { Entry } from "../../entry.ts";

export const productAndServiceFunctions: readonly Entry[] = [
  {
    id: "engineering",
    name: "Entwicklung",
    words:
      "auslieferung, release, releases, dienste, bereitschaft, feature-flags, java, trunk, technische schulden, migration, cluster, server, nächte, hypervisor, infrastruktur",
    people: "Nutzer",
    outcomes: [
      {
        say: "Die Zahl der Störungen, die {people} bemerken, sinkt von {from} auf {to} im Monat",
        title: "Sagen, was Nutzer nicht mehr merken",
      },
      {
        say: "Die Zeit von der fertigen Änderung bis zu den Nutzern sinkt von {from} auf {to} Stunden",
        title: "Einer Änderung bis zu den Nutzern folgen",
      },
      {
        say: "Der Anteil zurückgenommener Releases sinkt von {from} % auf {to} %",
        title: "Sagen, was ein Release riskiert",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der Teams, die den neuen Weg jede Woche nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [{ say: "Die Antwortzeit sinkt von {from} auf {to} Millisekunden" }],
    guardrails: [
      {
        say: "Die Zahl der nächtlichen Einsätze bleibt bei höchstens {to} in der Woche",
        title: "Schnell darf nicht schlaflos heißen",
      },
    ],
    maintenance: [{ say: "Das Alter des ältesten offenen Updates sinkt von {from} auf {to} Tage" }],
  },
  {
    id: "product",
    name: "Produkt",
    words: "produkt, app, portal, mieterportal, registrierung, nutzung, funktion, funktionen",
    people: "Kunden",
    outcomes: [
      {
        say: "Der Anteil neuer {people}, die im ersten Monat ihr Anliegen selbst erledigen, steigt von {from} % auf {to} %",
        title: "Sagen, wer in Gang kommt",
      },
      {
        say: "Der Anteil der {people}, die nach einem Monat noch aktiv sind, steigt von {from} % auf {to} %",
        title: "Fragen, wer bleibt",
      },
      {
        say: "Die Zahl der Anfragen zu Dingen, die online gehen, sinkt von {from} auf {to} in der Woche",
        title: "Zählen, welche Anrufe ausbleiben",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} das Angebot jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Fehlerquote der Sitzungen sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zufriedenheit der {people} bleibt bei mindestens {to} Punkten",
        title: "Neu darf nicht verwirrend heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zahl der Anfragen zu bestehenden Funktionen sinkt von {from} auf {to} in der Woche",
      },
    ],
  },
  {
    id: "design",
    name: "Gestaltung",
    words: "design, gestaltung, bedienung, barrierefrei, oberfläche, usability",
    people: "Nutzer",
    outcomes: [
      {
        say: "Der Anteil der {people}, die ihre Aufgabe ohne Hilfe abschließen, steigt von {from} % auf {to} %",
        title: "Sagen, was Menschen können",
      },
      {
        say: "Die Zeit für die häufigste Aufgabe sinkt von {from} auf {to} Minuten",
        title: "Die Aufgabe stoppen",
      },
      {
        say: "Die Zahl der Fragen zur Bedienung sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die neue Fassung jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Fehlerquote der Seiten sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zufriedenheit der {people} bleibt bei mindestens {to} Punkten",
        title: "Neu darf nicht verwirrend heißen",
      },
    ],
    maintenance: [
      { say: "Der Anteil der Seiten, die vom Hausstil abweichen, sinkt von {from} % auf {to} %" },
    ],
  },
  {
    id: "support",
    name: "Kundendienst",
    words:
      "kundendienst, kundenservice, support, helpdesk, anfragen, hilfeartikel, eskalation, reklamation, beschwerde",
    people: "Kunden",
    outcomes: [
      {
        say: "Der Anteil der Anliegen, die mit der ersten Antwort gelöst sind, steigt von {from} % auf {to} %",
        title: "Sagen, was Kunden merken",
      },
      {
        say: "Die Zeit bis zur ersten hilfreichen Antwort sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Wartenden schauen",
      },
      {
        say: "Der Anteil der Anliegen, die nach dem Abschluss wiederkommen, sinkt von {from} % auf {to} %",
        title: "Zählen, was wiederkommt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Hilfe jede Woche, bisher {from} %",
      },
    ],
    operational: [
      { say: "Der Anteil der Anliegen, die älter als ein Tag sind, sinkt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Die Zufriedenheit nach einer Antwort bleibt bei mindestens {to} Punkten",
        title: "Schneller darf nicht schroffer heißen",
      },
    ],
    maintenance: [{ say: "Der Anteil veralteter Hilfeseiten sinkt von {from} % auf {to} %" }],
  },
  {
    id: "documentation",
    name: "Dokumentation",
    words: "dokumentation, handbuch, anleitung, wiki, leitfaden",
    people: "Leser",
    outcomes: [
      {
        say: "Die Zahl der Fragen, die die Dokumentation beantworten sollte, sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
      {
        say: "Der Anteil der {people}, die ihre Antwort auf Anhieb finden, steigt von {from} % auf {to} %",
        title: "Sagen, was Leser können",
      },
      {
        say: "Die Zeit, die Neue für den Einstieg brauchen, sinkt von {from} auf {to} Stunden",
        title: "Neuen auf die Uhr schauen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Dokumentation jede Woche, bisher {from} %",
      },
    ],
    operational: [
      {
        say: "Die Verfügbarkeit aktueller Seiten steigt von {from} % auf {to} %",
      },
    ],
    guardrails: [
      {
        say: "Der Anteil als nutzlos bewerteter Seiten bleibt bei höchstens {to} %",
        title: "Mehr darf nicht schlechter heißen",
      },
    ],
    maintenance: [{ say: "Der Anteil veralteter Seiten sinkt von {from} % auf {to} %" }],
  },
];
