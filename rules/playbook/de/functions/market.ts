/** German: business functions, market. */
import type { Entry } from "../../entry.ts";

export const marketFunctions: readonly Entry[] = [
  {
    id: "sales",
    name: "Vertrieb",
    words:
      "vertrieb, verkauf, händler, handwerksbetrieb, auftrag, aufträge, angebote, kunden gewinnen, katalog",
    people: "Kunden",
    outcomes: [
      {
        say: "Der Anteil gewonnener Angebote steigt von {from} % auf {to} %",
        title: "Sagen, was gewonnen wird",
      },
      {
        say: "Die Zeit vom ersten Gespräch bis zum Auftrag sinkt von {from} auf {to} Tage",
        title: "Einem Auftrag bis zur Unterschrift folgen",
      },
      {
        say: "Der Anteil der {people}, die wieder kaufen, steigt von {from} % auf {to} %",
        title: "Fragen, wer wieder kauft",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den neuen Bestellweg jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit auf Anfragen sinkt von {from} auf {to} Stunden" }],
    guardrails: [
      {
        say: "Der mittlere Nachlass bleibt bei höchstens {to} %",
        title: "Mehr Umsatz darf nicht weniger Marge heißen",
      },
    ],
    maintenance: [{ say: "Der Anteil veralteter Kundendaten sinkt von {from} % auf {to} %" }],
  },
  {
    id: "marketing",
    name: "Marketing",
    words:
      "marketing, werbung, kampagne, newsletter, messe, messestand, bekannt, website, fachartikel, marke, branche",
    people: "Interessenten",
    outcomes: [
      {
        say: "Die Zahl qualifizierter Anfragen steigt von {from} auf {to} im Monat",
        title: "Sagen, wer sich meldet",
      },
      {
        say: "Die Kosten je qualifizierter Anfrage sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Interessent kostet",
      },
      {
        say: "Der Anteil der Zielgruppe, der uns in einer Umfrage nennt, steigt von {from} % auf {to} %",
        title: "Fragen, wer uns kennt",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} unsere Inhalte jeden Monat, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Ladezeit der Website sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Abmeldequote bleibt bei höchstens {to} %",
        title: "Mehr darf nicht lästiger heißen",
      },
    ],
    maintenance: [{ say: "Der Anteil veralteter Seiten sinkt von {from} % auf {to} %" }],
  },
  {
    id: "community",
    name: "Gemeinschaft",
    words: "community, mitglieder, ehrenamt, freiwillige, verein",
    people: "Mitglieder",
    outcomes: [
      {
        say: "Der Anteil der Neuen, die nach einem Monat noch dabei sind, steigt von {from} % auf {to} %",
        title: "Sagen, wer wiederkommt",
      },
      {
        say: "Die Zahl der {people}, die im Monat etwas beitragen, steigt von {from} auf {to}",
        title: "Zählen, wer selbst etwas tut",
      },
      {
        say: "Die Zeit bis zur ersten Antwort sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Fragenden schauen",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der {people}, die das Angebot jeden Monat nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [{ say: "Der Anteil der Fragen ohne Antwort sinkt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl gemeldeter Beiträge bleibt bei höchstens {to} im Monat",
        title: "Größer darf nicht rauer heißen",
      },
    ],
    maintenance: [{ say: "Die Zahl der Bereiche ohne Betreuung sinkt von {from} auf {to}" }],
  },
];
