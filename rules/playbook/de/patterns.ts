/** German: the four kinds of quarter. */
import type { Pattern } from "../../okr.ts";
import type { QuarterForm } from "../entry.ts";
import { fromEntry, own } from "../part.ts";

export const quarterForms: Readonly<Record<Pattern, QuarterForm>> = {
  exploration: {
    objective: "Wissen, ob {subject} den {peopleDat} wirklich {hilft}, bevor etwas gebaut wird",
    prefersEntry: false,
    parts: [
      own("measure-first", {
        say: "Die Daten für {subjectAcc} sind{by} an {n} echten Fällen schriftlich bewertet",
        n: "Wie viele Fälle ergeben eine faire Stichprobe?",
        title: "Zuerst die Daten ansehen",
      }),
      own("measure-first", {
        say: "Der heutige Stand ist{by} für {n} Schritte rund um {subjectAcc} gemessen",
        n: "Wie viele Schritte wollt ihr verbessern?",
        title: "Wissen, wo man steht",
      }),
      own("adoption", {
        say: "Mindestens {to} % der {people} im Versuch wollen {subjectAcc}{by} weiter nutzen",
        to: "Welcher Anteil würde die Auftraggeber überzeugen?",
        title: "Die fragen, die es probiert haben",
      }),
      own("measure-first", {
        say: "Der Lenkungskreis entscheidet{by} schriftlich begründet über {subjectAcc}",
        title: "Offen entscheiden",
      }),
    ],
  },
  build: {
    objective: "{People} verlassen sich im Alltag auf {subjectAcc}",
    prefersEntry: true,
    parts: [
      fromEntry("business", "outcomes"),
      fromEntry("adoption", "adoption"),
      fromEntry("operational", "operational"),
      fromEntry("guardrail", "guardrails"),
    ],
  },
  scale: {
    objective: "Überall haben {people} den vollen Nutzen von {subjectDat}",
    prefersEntry: false,
    parts: [
      fromEntry("business", "outcomes", "widest"),
      own(
        "adoption",
        {
          say: "Die Zahl der {people}, die {subjectAcc} jede Woche nutzen, steigt von {from} auf {to}",
          from: "Wie viele tun das heute, im Piloten?",
          to: "Wie viele könnten es bis dahin sein?",
          title: "Vom Piloten zu allen",
        },
        {
          say: "Die wöchentliche Nutzung von {subjectDat} durch {people} steigt von {from} % auf {to} %",
          from: "Welcher Anteil ist es heute, im Piloten?",
          title: "Vom Piloten zu allen",
        },
      ),
      own("operational", {
        say: "Die Betriebskosten je Fall mit {subjectDat} sinken von {from} EUR auf {to} EUR",
        from: "Was kostet ein Fall heute im Betrieb?",
        title: "Sagen, was ein Fall kostet",
      }),
      fromEntry("guardrail", "guardrails"),
    ],
  },
  platform: {
    objective: "Teams bauen auf gemeinsamen Grundlagen, statt neu anzufangen",
    prefersEntry: false,
    parts: [
      own("business", {
        say: "Die Zeit vom trainierten Modell bis in den Betrieb sinkt von {from} auf {to} Tage",
        title: "Einem Modell bis zu den Nutzern folgen",
      }),
      own("adoption", {
        say: "Die Zahl der Teams, die {subjectAcc} jede Woche nutzen, steigt von {from} auf {to}",
        title: "Fertig ist nicht genutzt",
      }),
      own("operational", {
        say: "Der Anteil überwachter Modelle im Betrieb steigt von {from} % auf {to} %",
        title: "Wissen, wie es jedem Modell geht",
      }),
      own("guardrail", {
        say: "Der Betriebsaufwand je Team bleibt bei höchstens {to} EUR im Monat",
        title: "Geteilt darf nicht teuer heißen",
      }),
    ],
  },
};
