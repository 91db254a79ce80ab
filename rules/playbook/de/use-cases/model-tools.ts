/** German: use cases for those who build with models. */
import type { Entry } from "../../entry.ts";

export const modelTools: readonly Entry[] = [
  {
    id: "labelling",
    name: "Annotation",
    words: "annotation, annotieren, annotiert, label, labeln, gelabelt, beschriftung",
    people: "Annotatoren",
    objective: "Labels, die jeder gleich vergeben würde",
    outcomes: [
      {
        say: "Der Anteil falscher Vorhersagen, die auf falsche Labels zurückgehen, sinkt von {from} % auf {to} %",
        title: "Sagen, welche Fehler aufhören",
      },
      {
        say: "Die Übereinstimmung der {people} steigt von {from} % auf {to} %",
        title: "Sagen, wie einig man sich ist",
      },
      {
        say: "Die Zeit von der Rohdatei bis zum nutzbaren Label sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Vorschlag jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Ladezeit je Beispiel sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil falscher Labels in der Stichprobe bleibt unter {to} %",
        title: "Schnell darf nicht schludrig heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine geänderte Anleitung überall gilt, sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "experimentation",
    name: "Experimente",
    words: "experiment, experimente, a/b-test, a/b-tests, experimentierplattform",
    people: "Produktteams",
    objective: "Teams probieren es aus, bevor sie es glauben",
    outcomes: [
      {
        say: "Der Anteil der Produktentscheidungen mit Versuch steigt von {from} % auf {to} %",
        title: "Sagen, wer nach Beleg entscheidet",
      },
      {
        say: "Die Zeit von der Idee bis zum Ergebnis sinkt von {from} auf {to} Tage",
        title: "Einer Idee bis zum Ergebnis folgen",
      },
      {
        say: "Die Zahl der Versuche ohne auswertbares Ergebnis sinkt von {from} auf {to} im Quartal",
        title: "Zählen, was umsonst war",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der Teams, die die Plattform jeden Monat nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [{ say: "Die Verfügbarkeit der Auswertung steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der abgebrochenen Versuche bleibt bei höchstens {to} im Quartal",
        title: "Mehr Versuche dürfen nicht mehr Ärger heißen",
      },
    ],
    maintenance: [{ say: "Die Zahl alter Versuchsschalter im Code sinkt von {from} auf {to}" }],
  },
  {
    id: "llm-gateway",
    name: "LLM-Gateway",
    words: "llm, gateway, sprachmodell, sprachmodelle, genai, generative ki",
    people: "Produktteams",
    objective: "Ein sicherer Weg zu jedem Sprachmodell",
    outcomes: [
      {
        say: "Die Zeit von der Idee bis zum freigegebenen Modellzugang sinkt von {from} auf {to} Tage",
        title: "Einer Idee bis zum Einsatz folgen",
      },
      {
        say: "Die Kosten je Anfrage sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was eine Anfrage kostet",
      },
      {
        say: "Der Anteil der Anfragen am freigegebenen Weg vorbei sinkt von {from} % auf {to} %",
        title: "Sagen, was nicht mehr am Weg vorbeigeht",
      },
    ],
    adoption: [
      { say: "Die Zahl der Teams, die das Gateway jede Woche nutzen, steigt von {from} auf {to}" },
    ],
    operational: [{ say: "Die Verfügbarkeit des Gateways steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Der Aufwand je Team bleibt bei höchstens {to} EUR im Monat",
        title: "Einfach darf nicht teuer heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein abgekündigtes Modell ersetzt ist, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "code-assistance",
    name: "Programmierhilfe",
    words: "programmierhilfe, code-assistent, coding, programmierassistent, code-vorschl",
    people: "Entwickler",
    objective: "Entwickler verbringen den Tag mit dem Schwierigen",
    outcomes: [
      {
        say: "Die Zeit vom Beginn bis zur freigegebenen Änderung sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Der Anteil der Änderungen, die zurückgenommen werden, sinkt von {from} % auf {to} %",
        title: "Sagen, was Nutzer nicht merken",
      },
      {
        say: "Die Zeit bis zur ersten eigenen Änderung neuer {people} sinkt von {from} auf {to} Tage",
        title: "Neuen Kollegen folgen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Assistenten täglich, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Vorschläge sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Sicherheitsfunde in neuem Code bleibt bei höchstens {to} im Monat",
        title: "Schneller darf nicht unsicher heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine neue Hausregel in Vorschlägen gilt, sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
