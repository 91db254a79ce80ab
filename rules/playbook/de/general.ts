/** German: key results for a set whose subject no entry knows. */
import type { Lines } from "../entry.ts";

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
      say: "Der Anteil der {people}, die {subjectAcc} jede Woche nutzen, steigt von {from} % auf {to} %",
      from: "Welcher Anteil tut das heute? Noch nicht da? Dann ist 0 eine ehrliche Antwort.",
      to: "Welcher Anteil sollte es sein, damit es sich lohnt?",
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
      say: "Die Zeit von einer gemeldeten Störung in {subjectDat} bis zur Behebung sinkt von {from} auf {to} Tage",
      from: "Wie viele Tage waren es beim letzten Mal?",
    },
  ],
};
