/** German: things of texts. */
import type { Thing } from "../../entry.ts";

export const textsThings: readonly Thing[] = [
  {
    id: "documentation",
    words:
      "dokumentation, dokumentiert, handbuch, leitfaden, faq, anleitung, hilfeartikel, wiki, glossar, vorlage, checkliste, modellkarte, modellkarten, handreichung, battlecard, battlecards, modulhandbuch, skript, skripte, datenschutzerklärung, merkblatt, merkblätter, themenheft, themenhefte, erklärfilm, erklärfilme, reiseführer",
    lines: [
      {
        say: "Die Zahl der Fragen, die {subject} beantworten {sollte}, sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
      {
        say: "Der Anteil der {people}, die mit {subjectDat} ohne Nachfrage weiterkommen, steigt von {from} % auf {to} %",
        title: "Sagen, was Leser können",
      },
      {
        say: "Der Anteil der {people}, die {subjectAcc} als hilfreich bewerten, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Die fragen, für die es ist",
      },
    ],
  },
  {
    id: "design-document",
    words: "konzept, fachkonzept, architektur, spezifikation, roadmap, strategie, plan",
    lines: [
      {
        say: "Die Nacharbeit wegen Lücken in {subjectDat} sinkt von {from} auf {to} Tage im Monat",
        title: "Sagen, was die Klarheit spart",
      },
      {
        say: "Der Anteil der Beteiligten, denen {subject} klar {ist}, steigt von {from} % auf {to} %",
        title: "Die fragen, die darauf bauen",
      },
      {
        say: "Die Zahl der Entscheidungen, die gegen {subjectAcc} getroffen werden, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was entschieden bleibt",
      },
    ],
  },
  {
    id: "writing",
    words:
      "newsletter, blogpost, blogposts, success story, success stories, fachartikel, blogbeitrag, blogartikel, broschüre, katalog, pressemitteilung, fallstudie, whitepaper, jahresbericht, wirkungsbericht, geschäftsbericht, themenbericht",
    lines: [
      {
        say: "Der Anteil der Leser, die sich nach {subjectDat} melden, steigt von {from} % auf {to} %",
        title: "Sagen, was Leser tun",
      },
      {
        say: "Die Zahl der Anfragen, die über {subjectAcc} kommen, steigt von {from} auf {to} im Monat",
        title: "Zählen, wer ankommt",
      },
      {
        say: "Der Anteil der Leser, die wiederkommen, steigt von {from} % auf {to} %",
        title: "Fragen, wer wiederkommt",
      },
    ],
  },
  {
    id: "show",
    words:
      "messe, messen, messestand, film, imagefilm, video, podcast, vortrag, vorträge, konferenz, veranstaltung, ausbildungsmessen, messeauftritt, messeauftritte, bewerbertage, digitaltage, branchentag, premieren, talk, talks, referat",
    lines: [
      {
        say: "Der Anteil der Besucher, die sich danach melden, steigt von {from} % auf {to} %",
        title: "Sagen, was das Publikum tut",
      },
      {
        say: "Die Zahl der Anfragen, die über {subjectAcc} kommen, steigt von {from} auf {to} im Monat",
        title: "Zählen, wer ankommt",
      },
    ],
  },
  {
    id: "campaign",
    words:
      "kampagne, website, website-relaunch, relaunch, landingpage, anzeige, anzeigen, mailing, seo",
    lines: [
      {
        say: "Der Anteil der Besucher, die sich nach {subjectDat} melden, steigt von {from} % auf {to} %",
        title: "Sagen, was Besucher tun",
      },
      {
        say: "Die Zahl qualifizierter Anfragen über {subjectAcc} steigt von {from} auf {to} im Monat",
        title: "Zählen, wer wirklich interessiert ist",
      },
    ],
  },
];
