/** German: things of people. */
import type { Thing } from "../../entry.ts";

export const peopleThings: readonly Thing[] = [
  {
    id: "hire",
    words:
      "einstellen, eingestellt, offene stelle, offene stellen, azubi, azubis, recruiter, entwickler einstellen, stelle besetzen, stellen besetzen, stelle besetzt, stellen besetzt, neueinstellung, stellenausschreibung, vakanz, angestellt, anstellung, stellen besetz, besetzung, besetzt",
    lines: [
      {
        say: "Die Zeit, bis neue Mitarbeitende ohne Hilfe arbeiten, sinkt von {from} auf {to} Wochen",
        from: "Wie viele Wochen braucht jemand Neues in so einer Rolle heute?",
        title: "Sagen, was die neuen Leute möglich machen",
      },
      {
        say: "Die Zeit, die Arbeit wegen unbesetzter Stellen liegen bleibt, sinkt von {from} auf {to} Tage",
        title: "Zählen, was heute liegen bleibt",
      },
      {
        say: "Der Anteil der Neuen, die nach der Probezeit bleiben, steigt von {from} % auf {to} %",
        title: "Fragen, wer bleibt",
      },
    ],
  },
  {
    id: "training",
    words:
      "schulung, schulungen, workshop, workshops, training, kurs, seminar, webinar, einweisung, lehrgang, führungskurs, pflichtkurs, grundkurs, brandschutzunterweisung, unterweisung, übung, notfallübung, schein, hackathon, weiterbildung, coaching, absolviert, sensibilisierung",
    lines: [
      {
        say: "Der Anteil der Teilnehmenden, die das Gelernte einen Monat später anwenden, steigt von {from} % auf {to} %",
        from: "Welcher Anteil tat das nach der letzten Veranstaltung?",
        title: "Sagen, was Menschen danach tun",
      },
      {
        say: "Der Anteil der Teilnehmenden, die einen Testfall ohne Hilfe lösen, steigt von {from} % auf {to} %",
        title: "Am echten Fall prüfen",
      },
    ],
  },
  {
    id: "meeting",
    words:
      "austausch, abstimmung, besprechung, runder tisch, meeting, sprechen, retro, jour fixe, arbeitskreis, gespräch, gespräche",
    lines: [
      {
        say: "Die Zahl der Entscheidungen, die noch einmal aufgemacht werden, sinkt von {from} auf {to} im Monat",
        title: "Sagen, was das Reden klärt",
      },
      {
        say: "Die Zeit von einer offenen Frage bis zur Entscheidung sinkt von {from} auf {to} Tage",
        title: "Einer offenen Frage folgen",
      },
      {
        say: "Der Anteil der Beteiligten, die wissen, was entschieden ist und warum, steigt von {from} % auf {to} %",
        title: "Die Betroffenen fragen",
      },
    ],
  },
  {
    id: "user-research",
    words:
      "interview, interviews, kundeninterviews, nutzertest, umfrage, befragung, befragen, recherche, literaturrecherche, studie, marktanalyse",
    lines: [
      {
        say: "Die Zahl der Entscheidungen, die sich auf {subjectAcc} stützen, steigt von {from} auf {to} im Monat",
        title: "Sagen, wer anders entscheidet",
      },
      {
        say: "Die Zahl der Funktionen, die nach einem Monat kaum jemand nutzt, sinkt von {from} auf {to} im Quartal",
        title: "Zählen, was nicht gebaut wird",
      },
    ],
  },
  {
    id: "policy",
    words:
      "richtlinie, leitbild, regel, regeln, prozess, eskalationsprozess, vereinbarung, dienstvereinbarung, konzept, werte, ausbildungsplan, grundsätze, bereitschaftsplan, satzung, weisung, nutzungsbedingungen, betriebsvereinbarung, nutzungsordnung, provisionsordnung, kodex, rollenprofile, prüfplan",
    lines: [
      {
        say: "Der Anteil der Beteiligten, denen {subject} im Alltag {hilft}, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Die Betroffenen fragen",
      },
      {
        say: "Die Zahl der Rückfragen zu {subjectDat} sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
      {
        say: "Die Zahl der Ausnahmen von {subjectDat} sinkt von {from} auf {to} im Monat",
        title: "Im Alltag sehen",
      },
    ],
  },
  {
    id: "approval",
    words:
      "freigabe, unterschrieben, zugestimmt, zustimmung, genehmigt, genehmigung, folgenabschätzung, zertifizierung, zertifikat, audit, prüfbericht",
    lines: [
      {
        say: "Die Zahl offener Feststellungen zu {subjectDat} sinkt von {from} auf {to}",
        title: "Zählen, was offen bleibt",
      },
      {
        say: "Die Zeit von der Vorlage bis zur Freigabe sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Die Zahl der Vorhaben, die auf eine Freigabe warten, sinkt von {from} auf {to}",
        title: "Sagen, was nicht mehr wartet",
      },
    ],
  },
];
