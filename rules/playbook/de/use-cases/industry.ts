/** German: use cases in industry, medicine and hiring. */
import type { Entry } from "../../entry.ts";

export const industry: readonly Entry[] = [
  {
    id: "quality-inspection",
    name: "Qualitätsprüfung",
    words:
      "qualitätsprüfung, sichtprüfung, ausschuss, fehlererkennung, bildprüfung, defekt, endkontrolle",
    people: "Prüfer",
    objective: "Fehlerhafte Teile verlassen die Linie nicht, und gute werden nicht angehalten",
    outcomes: [
      {
        say: "Die Zahl fehlerhafter Teile beim Kunden sinkt von {from} auf {to} im Monat",
        title: "Sagen, was Kunden nicht mehr finden",
      },
      {
        say: "Mindestens {to} % der Teile werden{by} ohne Nachprüfung von Hand freigegeben, bisher {from} %",
        from: "Welcher Anteil geht heute ohne Nachprüfung durch?",
        title: "Sagen, was niemand mehr von Hand prüft",
        quality: true,
      },
      {
        say: "Der Anteil zu Unrecht aussortierter Teile sinkt von {from} % auf {to} %",
        title: "Sagen, was im Schrott landet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} das Urteil bei {to} % der Teile unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Teil sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil übersehener Fehler in der Stichprobe bleibt unter {to} %",
        title: "Schnell darf nicht blind heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neues Teil geprüft werden kann, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "medical-imaging",
    name: "Bildbefundung",
    words: "radiologie, befund, befundung, röntgen, bildgebung",
    people: "Radiologen",
    objective: "Das dringende Bild wird zuerst gelesen, und kein Befund geht verloren",
    outcomes: [
      {
        say: "Die Zeit von der Aufnahme bis zum Befund sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Patienten schauen",
      },
      {
        say: "Der Anteil der Befunde, die nachträglich geändert werden, sinkt von {from} % auf {to} %",
        title: "Sagen, was nicht mehr übersehen wird",
      },
      {
        say: "Der Anteil der dringenden Bilder, die innerhalb der Frist befundet werden, steigt von {from} % auf {to} %",
        title: "Sagen, wer zuerst drankommt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Vorschlag täglich, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Aufnahme sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil übersehener Befunde in der Stichprobe bleibt unter {to} %",
        title: "Schnell darf nicht übersehen heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neues Gerät freigegeben ist, sinkt von {from} auf {to} Wochen" },
    ],
  },
  {
    id: "medical-triage",
    name: "Ersteinschätzung",
    words: "ersteinschätzung, notaufnahme, patientenaufnahme",
    people: "Pflegekräfte",
    objective: "Wer nicht warten kann, kommt zuerst dran",
    outcomes: [
      {
        say: "Die Zeit bis zur Einschätzung dringender Fälle sinkt von {from} auf {to} Minuten",
        title: "Auf die Uhr der Patienten schauen",
      },
      {
        say: "Der Anteil der Einschätzungen, die später geändert werden, sinkt von {from} % auf {to} %",
        title: "Sagen, wer richtig eingeschätzt ist",
      },
      {
        say: "Der Anteil der Patienten, die gehen, bevor sie drankommen, sinkt von {from} % auf {to} %",
        title: "Sagen, wer nicht mehr wartet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die vorgeschlagene Stufe bei {to} % der Fälle unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Verfügbarkeit der Einschätzung steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl zu niedrig eingestufter Fälle bleibt bei höchstens {to} im Monat",
        title: "Schnell darf nicht gefährlich heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine neue Leitlinie angewendet wird, sinkt von {from} auf {to} Wochen",
      },
    ],
  },
  {
    id: "hr-screening",
    name: "Bewerbungsauswahl",
    words: "bewerbung, bewerbungen, bewerberauswahl, lebenslauf, recruiting",
    people: "Recruiter",
    objective: "Jede Bewerbung wird fair gelesen und schnell beantwortet",
    outcomes: [
      {
        say: "Die Zeit von der Bewerbung bis zur ersten Antwort sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr der Bewerber schauen",
      },
      {
        say: "Der Anteil der Vorgeschlagenen, die im Gespräch überzeugen, steigt von {from} % auf {to} %",
        title: "Sagen, wer passt",
      },
      {
        say: "Die Zeit für die Vorauswahl sinkt von {from} auf {to} Stunden je Stelle",
        title: "Gewonnene Stunden zählen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Vorauswahl jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Verfügbarkeit der Vorauswahl steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Der Unterschied der Einladungsquote zwischen Gruppen bleibt unter {to} Punkten",
        title: "Schnell darf nicht unfair heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein neues Berufsbild aufgenommen ist, sinkt von {from} auf {to} Wochen",
      },
    ],
  },
];
