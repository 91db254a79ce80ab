/** Sorts of things in German. */
import type { Thing } from "../../entry.ts";
import { findingThings } from "./findings.ts";
import { houseThings } from "./house.ts";
import { peopleThings } from "./people.ts";
import { softwareThings } from "./software.ts";
import { dataThings } from "./data.ts";
import { textsThings } from "./texts.ts";

/** Where nothing else is known of the subject. */
export const anything: Thing = {
  id: "anything",
  words: "",
  lines: [
    {
      say: "Mindestens {to} % der {people} verwenden{by} {subjectAcc} jede Woche, bisher {from} %",
      from: "Welcher Anteil tut das heute? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
      title: "Sagen, wer sich darauf verlässt",
    },
    {
      say: "Der Anteil der {people}, die {subjectAcc} als hilfreich bewerten, steigt von {from} % auf {to} %",
      from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
      title: "Die fragen, für die es ist",
    },
  ],
};

/** Sorts of things in the order in which they are tried. */
export const things: readonly Thing[] = [
  ...peopleThings,
  ...softwareThings,
  ...dataThings,
  ...textsThings,
  ...houseThings,
  ...findingThings,
];

/** Where a question is to be answered first, and no effect can be promised yet. */
export const openQuestion: Thing = {
  id: "open-question",
  words: "",
  lines: [
    {
      say: "An vergangenen Fällen {liegt} {subject}{by} mindestens {to} Prozentpunkte besser als das heutige Vorgehen",
      to: "Um wie viele Punkte besser müsste es sein, damit es sich lohnt?",
      title: "Sagen, was der Versuch zeigen muss",
    },
    {
      say: "Mindestens {to} % der {people} im Versuch wollen {subjectAcc}{by} behalten",
      to: "Welcher Anteil würde die Auftraggeber überzeugen?",
      title: "Die fragen, die es probiert haben",
    },
  ],
};

/** Where not even the subject is named. */
export const unnamed: Thing = {
  id: "unnamed",
  words: "",
  lines: [
    {
      say: "Der Anteil der {people}, die mit dem Ergebnis zufrieden sind, steigt von {from} % auf {to} %",
      from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
      title: "Die fragen, für die es ist",
    },
    {
      say: "Die Zahl der Beschwerden, die damit aufhören sollen, sinkt von {from} auf {to} im Monat",
      title: "Sagen, was nicht mehr schiefgeht",
    },
  ],
};
