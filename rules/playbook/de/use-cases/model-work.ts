/** German: use cases for those who build models. */
import type { Entry } from "../../entry.ts";

export const modelWork: readonly Entry[] = [
  {
    id: "feature-store",
    name: "Feature Store",
    words: "feature store, feature-store, merkmale",
    people: "ML-Teams",
    objective: "Gute Merkmale werden geteilt und von vielen genutzt",
    outcomes: [
      {
        say: "Die Zeit von der Idee bis zum Merkmal im Betrieb sinkt von {from} auf {to} Tage",
        title: "Einem Merkmal bis in den Betrieb folgen",
      },
      {
        say: "Der Anteil wiederverwendeter Merkmale in neuen Modellen steigt von {from} % auf {to} %",
        title: "Sagen, was nicht mehr neu gebaut wird",
      },
      {
        say: "Die Zahl der Störungen durch abweichende Trainingsdaten sinkt von {from} auf {to} im Quartal",
        title: "Sagen, was nicht mehr ausfällt",
      },
    ],
    adoption: [
      {
        say: "Die Zahl der Teams, die den Feature Store jede Woche nutzen, steigt von {from} auf {to}",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Abfragen sinkt von {from} auf {to} Millisekunden" }],
    guardrails: [
      {
        say: "Der Betriebsaufwand des Feature Store bleibt bei höchstens {to} EUR im Monat",
        title: "Geteilt darf nicht teuer heißen",
      },
    ],
    maintenance: [{ say: "Die Zahl der Merkmale ohne Verantwortliche sinkt von {from} auf {to}" }],
  },
  {
    id: "mlops",
    name: "Modellbetrieb",
    words:
      "mlops, ml-plattform, modellbetrieb, modellauslieferung, modelle ausrollen, kubernetes, gpu, trainingspipeline, neu trainiert",
    people: "ML-Teams",
    objective: "Gemeinsame Grundlagen, auf denen jedes Modellteam bauen kann",
    outcomes: [
      {
        say: "Die Zeit vom trainierten Modell bis in den Betrieb sinkt von {from} auf {to} Tage",
        title: "Einem Modell bis zu den Nutzern folgen",
      },
      {
        say: "Der Anteil zurückgenommener Modellversionen sinkt von {from} % auf {to} %",
        title: "Sagen, was ein Release riskiert",
      },
      {
        say: "Die Zeit, die {people} für den Betrieb ihrer Modelle brauchen, sinkt von {from} auf {to} Stunden im Monat",
        title: "Gewonnene Stunden zählen",
      },
    ],
    adoption: [
      { say: "Die Zahl der Teams, die den gemeinsamen Weg nutzen, steigt von {from} auf {to}" },
    ],
    operational: [
      { say: "Die Antwortzeit der Vorhersagen sinkt von {from} auf {to} Millisekunden" },
    ],
    guardrails: [
      {
        say: "Der Betriebsaufwand je Modell bleibt bei höchstens {to} EUR im Monat",
        title: "Einfach darf nicht teuer heißen",
      },
    ],
    maintenance: [
      { say: "Die Zahl der Modelle nach Ablauf ihres Prüftermins sinkt von {from} auf {to}" },
    ],
  },
  {
    id: "model-monitoring",
    name: "Modellüberwachung",
    words: "modellüberwachung, drift, monitoring, überwachung der modelle",
    people: "ML-Teams",
    objective: "Wir merken vor unseren Nutzern, wenn ein Modell danebenliegt",
    outcomes: [
      {
        say: "Die Zeit vom Fehler eines Modells bis zur Gegenmaßnahme sinkt von {from} auf {to} Tage",
        title: "Sagen, wie bald jemand handelt",
      },
      {
        say: "Die Zahl der Modellfehler, die Nutzer zuerst melden, sinkt von {from} auf {to} im Quartal",
        title: "Zuerst Bescheid wissen",
      },
      {
        say: "Der Anteil der Modelle mit erprobtem Rückweg steigt von {from} % auf {to} %",
        title: "Sagen, was sich zurücknehmen lässt",
      },
    ],
    adoption: [
      {
        say: "Der Anteil der Alarme, die {people} am selben Tag abschließen, steigt von {from} % auf {to} %",
      },
    ],
    operational: [
      { say: "Der Anteil überwachter Modelle im Betrieb steigt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Die Zahl der Fehlalarme bleibt bei höchstens {to} in der Woche",
        title: "Wachsam darf nicht laut heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zum nachtrainierten Modell sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "evaluation",
    name: "Modellbewertung",
    words: "modellbewertung, evaluierung von modellen, testfälle, goldstandard, benchmark",
    people: "ML-Teams",
    objective: "Niemand gibt ein Modell nach Gefühl frei",
    outcomes: [
      {
        say: "Die Zahl der Fehler, die Nutzer nach einer Freigabe finden, sinkt von {from} auf {to} je Freigabe",
        title: "Sagen, was Nutzer nicht mehr finden",
      },
      {
        say: "Die Zeit von der Änderung bis zum Urteil sinkt von {from} auf {to} Tage",
        title: "Einer Änderung bis zum Urteil folgen",
      },
      {
        say: "Der Anteil der Testurteile, die sich im Betrieb bestätigen, steigt von {from} % auf {to} %",
        title: "Sagen, wie weit man den Tests trauen kann",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der Freigaben verwenden{by} die Bewertung jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit einer Bewertung sinkt von {from} auf {to} Minuten" }],
    guardrails: [
      {
        say: "Der Aufwand der Bewertung bleibt bei höchstens {to} EUR im Monat",
        title: "Sicher darf nicht teuer heißen",
      },
    ],
    maintenance: [{ say: "Das Alter der Testfälle sinkt von {from} auf {to} Wochen" }],
  },
];
