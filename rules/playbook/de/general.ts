/** German: key results for a set whose subject no entry knows. */
import type { Line, Lines } from "../entry.ts";
import { unnamed } from "./things/index.ts";

export const general: Lines = {
  outcomes: [
    {
      say: "Die Zeit, die {people} für die Arbeit rund um {subjectAcc} brauchen, sinkt von {from} auf {to} Stunden in der Woche",
      title: "Sagen, was sich für Menschen ändert",
    },
    {
      say: "Die Zahl der Probleme, die {people} zu {subjectDat} melden, sinkt von {from} auf {to} im Monat",
      title: "Sagen, was nicht mehr schiefgeht",
    },
  ],
  adoption: [
    {
      say: "Mindestens {to} % der {people} verwenden{by} {subjectAcc} jede Woche, bisher {from} %",
      from: "Welcher Anteil tut das heute? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
      to: "Welcher Anteil sollte es sein, damit es sich lohnt?",
    },
    {
      say: "Die wöchentliche Nutzung von {subjectDat} durch {people} steigt von {from} % auf {to} %",
      title: "Fertig ist nicht genutzt",
    },
  ],
  operational: [
    {
      say: "Die Verfügbarkeit von {subjectDat} in der Arbeitszeit steigt von {from} % auf {to} %",
      from: "Wie hoch ist sie heute? Noch nicht in Betrieb? Dann ist 0 eine ehrliche Antwort.",
    },
  ],
  guardrails: [
    {
      say: "Die Zufriedenheit der {people} mit {subjectDat} bleibt bei mindestens {to} Punkten",
      title: "Besser darf nicht anderswo schlechter heißen",
    },
    {
      say: "Die Zahl der Beschwerden über {subjectAcc} bleibt bei höchstens {to} im Monat",
      title: "Besser darf nicht anderswo schlechter heißen",
    },
  ],
  maintenance: [
    {
      say: "Der Anteil der geplanten Wartung von {subjectDat}, die pünktlich erledigt ist, steigt von {from} % auf {to} %",
    },
    {
      say: "Die Zeit von einer gemeldeten Störung in {subjectDat} bis zur Behebung sinkt von {from} auf {to} Tage",
      from: "Wie viele Tage waren es beim letzten Mal?",
    },
  ],
};

/** What keeps a model fit. */
export const modelUpkeep: readonly Line[] = [
  {
    say: "Die Zeit von einer Drift-Warnung bis zum nachtrainierten Modell hinter {subjectDat} sinkt von {from} auf {to} Tage",
    from: "Wie viele Tage waren es beim letzten Mal?",
  },
];

/** For work that leaves nothing behind that could be used or run. */
export const plain: Lines = {
  outcomes: unnamed.lines,
  adoption: [
    {
      say: "Mindestens {to} % der {people} verwenden{by} die neue Arbeitsweise jede Woche, bisher {from} %",
      from: "Welcher Anteil tut das heute? Noch keiner? Dann ist 0 eine ehrliche Antwort.",
      title: "Getan ist noch nicht gewohnt",
    },
  ],
  operational: [
    {
      say: "Die Antwortzeit auf ein gemeldetes Problem sinkt von {from} auf {to} Tage",
      title: "Sagen, wie bald jemand hilft",
    },
  ],
  guardrails: [
    {
      say: "Die Zufriedenheit der {people} bleibt bei mindestens {to} Punkten",
      title: "Besser darf nicht anderswo schlechter heißen",
    },
  ],
  maintenance: [],
};
