/** German reasons: why a candidate is better than what stands there. */
import type { Reasons } from "../reason.ts";

const METRIC = /^(.{4,150}?),?\s(?:steigt|steigen|sinkt|sinken|bleibt|bleiben)\s/u;

export const germanReasons: Reasons = {
  unnamed: "der jetzige Satz",
  because: {
    activity: [
      "{theirs} lässt sich erledigen, ohne dass sich etwas ändert; erst {this} zeigt, was daraus wird.",
      "{theirs} ist der Weg; was andere davon merken, zeigt {this}.",
      "Ob {theirs} die Zeit wert war, zeigt {this}.",
    ],
    output: [
      "{theirs} ist erfüllt, sobald es da ist, genutzt oder nicht; was es wert ist, zeigt {this}.",
      "{theirs} sagt, was es geben wird; was danach anders ist, sagt {this}.",
      "Nach {theirs} soll es jemandem besser gehen; ob das so ist, zeigt {this}.",
    ],
    count: [
      "{theirs} zählt, was das Team herstellt; was andere davon haben, zeigt {this}.",
      "Mehr von {theirs} ist mehr Arbeit; ob sie sich lohnt, zeigt {this}.",
      "{theirs} lässt sich erreichen, ohne dass jemand etwas davon hat; {this} nicht.",
    ],
    technical: [
      "{theirs} sagt, wie gut das Modell ist; wer davon etwas hat, zeigt {this}.",
      "Was {theirs} wert ist, sieht das Geschäft nicht; {this} schon.",
      "{theirs} wird im Labor gemessen, und im Alltag zählt {this}.",
    ],
    vague: [
      "{theirs} lässt offen, wann es erreicht ist; {this} kann jeder prüfen.",
      "{theirs} nennt die Richtung; wie weit es geht, sagt {this}.",
      "{theirs} kann man so und so lesen; {this} nur so.",
    ],
  },
  kept: "als Leitplanke daneben bleibt {kept}",
  quote: (words) => `„${words}“`,
  measure(text) {
    const metric = METRIC.exec(text)?.[1];
    if (metric === undefined) return "dieser Anteil";
    return /^(?:Der|Die|Das|Den)\s/u.test(metric)
      ? metric.slice(0, 1).toLowerCase() + metric.slice(1)
      : "dieser Wert";
  },
};
