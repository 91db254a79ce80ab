/** German: things of software. */
import type { Thing } from "../../entry.ts";

export const softwareThings: readonly Thing[] = [
  {
    id: "test-quality",
    words: "testabdeckung, tests, regressionstest, testfälle, qualitätstor, review",
    lines: [
      {
        say: "Die Zahl der Fehler, die mit {subjectDat} noch bei {peopleDat} ankommen, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was Nutzer trifft",
      },
      {
        say: "Der Anteil zurückgenommener Releases sinkt von {from} % auf {to} %",
        title: "Sagen, was ein Release riskiert",
      },
      {
        say: "Die Zeit von der fertigen Änderung bis zur sicheren Freigabe sinkt von {from} auf {to} Tage",
        title: "Einer Änderung bis zu den Nutzern folgen",
      },
    ],
  },
  {
    id: "bugs",
    words: "fehler beheben, bugs, bug, fehler, störung, störungen, abstürze",
    lines: [
      {
        say: "Die Zahl der Meldungen zu {subjectDat} sinkt von {from} auf {to} im Monat",
        title: "Zählen, wen es trifft",
      },
      {
        say: "Der Anteil der {people}, die ohne Störung durchkommen, steigt von {from} % auf {to} %",
        title: "Sagen, was wieder geht",
      },
    ],
  },
  {
    id: "monitoring",
    words: "monitoring, überwachung, alarm, alarme, alarmierung, logging, runbook, feature-flags",
    lines: [
      {
        say: "Die Zeit, bis jemand eine Störung bemerkt, sinkt von {from} auf {to} Minuten",
        title: "Sagen, wie früh jemand es weiß",
      },
      {
        say: "Der Anteil der Störungen, die {people} vor dem Team bemerken, sinkt von {from} % auf {to} %",
        title: "Zuerst Bescheid wissen",
      },
      {
        say: "Die Zahl der Alarme, die zu nichts führen, sinkt von {from} auf {to} in der Woche",
        title: "Nächte ruhig halten",
      },
    ],
  },
  {
    id: "removed",
    words: "",
    lines: [
      {
        say: "Die Zahl der {people}, die noch mit {subjectDat} arbeiten, sinkt von {from} auf {to}",
        title: "Sagen, wer es nicht mehr braucht",
      },
      {
        say: "Die Zeit, die das Team mit {subjectDat} verbringt, sinkt von {from} auf {to} Stunden im Monat",
        title: "Gewonnene Stunden zählen",
      },
      {
        say: "Die laufenden Kosten für {subjectAcc} sinken von {from} auf {to} EUR im Monat",
        title: "Dem Geld folgen",
      },
    ],
  },
  {
    id: "migration",
    words:
      "migration, migrieren, umstieg, umzug, ablösung, abschalten, abgeschaltet, altsystem, update, upgrade, konsolid, hypervisor, cluster, umstellung, data lake",
    lines: [
      {
        say: "Die Zahl der Störungen rund um {subjectAcc} sinkt von {from} auf {to} im Monat",
        title: "Sagen, was nicht mehr ausfällt",
      },
      {
        say: "Die Zeit, die das Team mit {subjectDat} verbringt, sinkt von {from} auf {to} Stunden im Monat",
        title: "Gewonnene Stunden zählen",
      },
      {
        say: "Die Zeit für eine Änderung an {subjectDat} sinkt von {from} auf {to} Tage",
        title: "Sagen, was leichter wird",
      },
    ],
  },
  {
    id: "service",
    words: "dienst, dienste, backend, infrastruktur, server, cloud, datenbank",
    lines: [
      {
        say: "Die Zahl der Störungen durch {subjectAcc} sinkt von {from} auf {to} im Monat",
        title: "Sagen, was nicht mehr ausfällt",
      },
      {
        say: "Die Zeit bis zur Behebung einer Störung in {subjectDat} sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr schauen",
      },
    ],
  },
  {
    id: "connection",
    words:
      "schnittstelle, api, angebunden, anbindung, integration, angeschlossen, verbunden, gekoppelt, verknüpft",
    lines: [
      {
        say: "Die Zahl der Störungen durch {subjectAcc} sinkt von {from} auf {to} im Monat",
        title: "Sagen, was nicht mehr ausfällt",
      },
      {
        say: "Die Zeit für das Übertragen von Hand sinkt von {from} auf {to} Stunden in der Woche",
        title: "Sagen, was niemand mehr von Hand überträgt",
      },
    ],
  },
  {
    id: "feature",
    words:
      "funktion, funktionen, app, portal, online-antrag, e-akte, suche, seite, tool, software, version, release, beta, freigeschaltet, eingeführt, plattform, formular",
    lines: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} {subjectAcc} jede Woche, bisher {from} %",
        from: "Welcher Anteil tut das heute? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
        title: "Fertig ist nicht genutzt",
      },
      {
        say: "Der Anteil der {people}, die {subjectAcc} als hilfreich bewerten, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Die fragen, für die es ist",
      },
      {
        say: "Die Zahl der Hilfeanfragen zu {subjectDat} sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
    ],
  },
  {
    id: "automation",
    words:
      "automatisieren, automatisiert, automatisierung, digitalisieren, digitalisiert, workflow, papierlos",
    lines: [
      {
        say: "Die Zeit für Handarbeit rund um {subjectAcc} sinkt von {from} auf {to} Stunden im Monat",
        title: "Gewonnene Stunden zählen",
      },
      {
        say: "Die Zahl der Fehler rund um {subjectAcc}, die jemand berichtigen muss, sinkt von {from} auf {to} im Monat",
        title: "Automatisch darf nicht falsch heißen",
      },
    ],
  },
  {
    id: "equipment",
    words:
      "sensor, sensoren, kamera, kameras, scanner, geräte, roboter, drohne, drohnen, zähler, messgeräte",
    lines: [
      {
        say: "Der Anteil der Probleme, die durch {subjectAcc} auffallen, bevor jemand sie meldet, steigt von {from} % auf {to} %",
        title: "Sagen, was früh genug auffällt",
      },
      {
        say: "Die Zeit vom Problem bis zur Entdeckung sinkt mit {subjectDat} von {from} auf {to} Stunden",
        title: "Sagen, wie bald jemand es weiß",
      },
    ],
  },
];
