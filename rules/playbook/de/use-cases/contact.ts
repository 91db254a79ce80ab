/** German: use cases around people who ask for help. */
import type { Entry } from "../../entry.ts";

export const contact: readonly Entry[] = [
  {
    id: "ticket-routing",
    name: "Ticket-Zuordnung",
    words:
      "ticket, tickets, anfragen zuordnen, zuordnung, triage, vorsortier, e-mail-sortierung, weiterleitung, posteingang, intent",
    people: "Servicemitarbeiter",
    objective: "Jedes Anliegen landet bei denen, die es lösen können",
    outcomes: [
      {
        say: "Mindestens {to} % der Anfragen landen{by} auf Anhieb beim richtigen Team, bisher {from} %",
        from: "Welcher Anteil landet heute auf Anhieb richtig?",
        title: "Sagen, was am Platz anders ist",
        quality: "accuracy",
      },
      {
        say: "Der Anteil der Anfragen, die mehrmals weitergereicht werden, sinkt von {from} % auf {to} %",
        title: "Einer falsch gelaufenen Anfrage folgen",
      },
      {
        say: "Die Zeit, bis eine Anfrage bei den Richtigen liegt, sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Wartenden schauen",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Zuordnungsvorschlag bei {to} % der Anfragen unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Zuordnung sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zufriedenheit mit dem Service bleibt bei mindestens {to} Punkten",
        title: "Schneller darf nicht schroffer heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zur nachtrainierten Zuordnung sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "self-service",
    name: "Antworten im Selbstservice",
    words:
      "chatbot, bot, selbstservice, self-service, virtueller assistent, sprachassistent, faq, kundendialog",
    people: "Kunden",
    objective: "Wer fragt, bekommt die Antwort, ohne auf uns zu warten",
    outcomes: [
      {
        say: "Mindestens {to} % der Chats werden{by} ohne Übergabe an einen Menschen gelöst, bisher {from} %",
        from: "Welcher Anteil wird heute ohne Übergabe gelöst?",
        title: "Sagen, wer nicht mehr wartet",
        quality: true,
      },
      {
        say: "Die Zahl der Fragen, die noch beim Kundendienst ankommen, sinkt von {from} auf {to} in der Woche",
        title: "Zählen, welche Fragen ausbleiben",
      },
      {
        say: "Die Zeit von der Frage bis zur Lösung sinkt von {from} auf {to} Minuten",
        title: "Auf die Uhr der Fragenden schauen",
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
        say: "Die Zufriedenheit nach einem Chat bleibt bei mindestens {to} Punkten",
        title: "Eine Antwort ist noch keine Hilfe",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine veraltete Antwort berichtigt ist, sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "agent-assist",
    name: "Hilfe im Kundengespräch",
    words:
      "callcenter, callcenter, call-center, hotline, telefonie, antwortvorschlag, antwortvorschläge, gesprächshilfe, gesprächsleitfaden",
    people: "Kundenberater",
    objective: "Wer am Telefon hilft, hat die Antwort vor dem Auflegen",
    outcomes: [
      {
        say: "Der Anteil der Anliegen, die im ersten Gespräch gelöst werden, steigt von {from} % auf {to} %",
        from: "Welcher Anteil wird heute im ersten Gespräch gelöst?",
        title: "Sagen, was Anrufer merken",
      },
      {
        say: "Die mittlere Bearbeitungszeit je Gespräch sinkt von {from} auf {to} Minuten",
        title: "Die Minuten je Gespräch zählen",
      },
      {
        say: "Die Zeit, bis neue {people} allein Gespräche führen, sinkt von {from} auf {to} Wochen",
        title: "Neuen Kollegen folgen",
      },
    ],
    adoption: [
      { say: "{People} nutzen{by} den Antwortvorschlag in {to} % der Gespräche, bisher {from} %" },
    ],
    operational: [{ say: "Die Antwortzeit der Vorschläge sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Kundenzufriedenheit nach Gesprächen bleibt bei mindestens {to} Punkten",
        title: "Kürzer darf nicht schroffer heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein als falsch gemeldeter Vorschlag berichtigt ist, sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "summarisation",
    name: "Zusammenfassungen",
    words: "zusammenfass, protokoll, gesprächsnotiz, nachbearbeitung, besprechungsnotiz",
    people: "Kundenberater",
    objective: "Niemand schreibt mit, was eine Maschine mitschreiben kann",
    outcomes: [
      {
        say: "Mindestens {to} % der Zusammenfassungen werden{by} ohne Korrektur verwendet, bisher {from} %",
        from: "Welcher Anteil geht heute ohne Korrektur hinaus? Noch keine? Dann ist 0 eine ehrliche Antwort.",
        title: "Sagen, wer sich darauf verlässt",
        quality: true,
      },
      {
        say: "Die Zeit für das Schreiben von Notizen sinkt von {from} auf {to} Minuten je Fall",
        title: "Gewonnene Minuten zählen",
      },
      {
        say: "Der Anteil der Fälle, in denen jemand zurückfragt, sinkt von {from} % auf {to} %",
        title: "Der nächsten Leserin folgen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Zusammenfassung jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Zusammenfassung sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil der Zusammenfassungen mit einem schweren Fehler in der Stichprobe bleibt unter {to} %",
        title: "Kurz darf nicht falsch heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein gemeldeter Fehler nicht mehr vorkommt, sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
