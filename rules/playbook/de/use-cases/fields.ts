/** German: use cases in the field. */
import type { Entry } from "../../entry.ts";

export const fields: readonly Entry[] = [
  {
    id: "crop-and-field",
    name: "Feldüberwachung",
    words: "feld, acker, ernte, pflanzenschutz, landwirtschaft",
    people: "Landwirte",
    objective: "Landwirte sehen Probleme, solange sie klein sind",
    outcomes: [
      {
        say: "Die Zeit vom Befall bis zur Warnung sinkt von {from} auf {to} Tage",
        title: "Sagen, wie früh es auffällt",
      },
      {
        say: "Der Mitteleinsatz je Hektar sinkt von {from} kg auf {to} kg",
        title: "Sagen, was gespart wird",
      },
      {
        say: "Der Ernteverlust auf überwachten Feldern sinkt von {from} % auf {to} %",
        title: "Sagen, was nicht verloren geht",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Karte jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Verfügbarkeit aktueller Bilder steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der Fehlalarme bleibt bei höchstens {to} im Monat",
        title: "Wachsam darf nicht nervös heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Kultur erkannt wird, sinkt von {from} auf {to} Wochen" },
    ],
  },
];
