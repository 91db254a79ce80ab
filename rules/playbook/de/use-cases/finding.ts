/** German: use cases around finding: recommendations, search. */
import type { Entry } from "../../entry.ts";

export const finding: readonly Entry[] = [
  {
    id: "recommendation",
    name: "Empfehlungen",
    words: "empfehlung, empfehlungen, recommender, vorschlagswesen im shop, produktempfehl",
    people: "Kunden",
    objective: "Menschen finden, was ihnen sonst entgangen wäre",
    outcomes: [
      {
        say: "Der Anteil der Besuche, in denen eine Empfehlung gekauft wird, steigt von {from} % auf {to} %",
        title: "Sagen, was Kunden tun",
      },
      {
        say: "Der mittlere Bestellwert steigt von {from} EUR auf {to} EUR",
        title: "Sagen, was im Korb landet",
      },
      {
        say: "Der Anteil der {people}, die im selben Monat wiederkommen, steigt von {from} % auf {to} %",
        title: "Fragen, wer wiederkommt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} eine Empfehlung jede Woche, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Antwortzeit der Empfehlungen sinkt von {from} auf {to} Millisekunden" },
    ],
    guardrails: [
      {
        say: "Die Retourenquote empfohlener Artikel bleibt bei höchstens {to} %",
        title: "Mehr Käufe dürfen nicht mehr Reue heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neuer Artikel empfohlen wird, sinkt von {from} auf {to} Stunden" },
    ],
  },
  {
    id: "personalisation",
    name: "Personalisierung",
    words: "personalisier, individuelle startseite, zielgruppenansprache",
    people: "Besucher",
    objective: "Jeder trifft auf den Teil von uns, der für ihn zählt",
    outcomes: [
      {
        say: "Der Anteil der {people}, die zum Ziel ihres Besuchs kommen, steigt von {from} % auf {to} %",
        title: "Sagen, was Besucher tun",
      },
      {
        say: "Der Anteil der {people}, die im selben Monat wiederkommen, steigt von {from} % auf {to} %",
        title: "Fragen, wer wiederkommt",
      },
      {
        say: "Die Zahl der Abmeldungen sinkt von {from} auf {to} im Monat",
        title: "Sagen, wer sich abmeldet",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} personalisierte Inhalte jede Woche, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Antwortzeit der Startseite sinkt von {from} auf {to} Millisekunden" },
    ],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden zum Datenschutz bleibt bei höchstens {to} im Monat",
        title: "Persönlich darf nicht aufdringlich heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neuer Inhalt ausgespielt wird, sinkt von {from} auf {to} Stunden" },
    ],
  },
  {
    id: "search",
    name: "Suche",
    words: "suche, suchergebnis, suchqualität, suchfunktion, produktsuche",
    people: "Kunden",
    objective: "Wer sucht, findet es mit seinen eigenen Worten",
    outcomes: [
      {
        say: "Der Anteil der Suchen, die mit einem Klick auf die ersten Treffer enden, steigt von {from} % auf {to} %",
        title: "Sagen, was Suchende finden",
      },
      {
        say: "Der Anteil der Suchen ohne Treffer sinkt von {from} % auf {to} %",
        title: "Zählen, was leer bleibt",
      },
      {
        say: "Die Zeit von der Suche bis zum Fund sinkt von {from} auf {to} Sekunden",
        title: "Auf die Uhr der Suchenden schauen",
      },
    ],
    adoption: [
      { say: "Mindestens {to} % der {people} verwenden{by} die Suche jede Woche, bisher {from} %" },
    ],
    operational: [{ say: "Die Antwortzeit der Suche sinkt von {from} auf {to} Millisekunden" }],
    guardrails: [
      {
        say: "Der Anteil abgebrochener Suchen bleibt unter {to} %",
        title: "Mehr Treffer dürfen nicht schlechtere heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neuer Inhalt gefunden wird, sinkt von {from} auf {to} Stunden" },
    ],
  },
];
