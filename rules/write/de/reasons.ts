/** German reasons: why a candidate is better than what stands there. */
import type { Reasons } from "../wording/reason.ts";

const METRIC = /^(.{4,150}?),?\s(?:steigt|steigen|sinkt|sinken|bleibt|bleiben)\s/u;
const DATE = "(?: bis [^,]{3,20}?\\d{4})?";
const SHARE = new RegExp(
  `^Mindestens \\S+ % der (.{3,60}?) (werden|verwenden|nutzen|landen|laufen|wollen)${DATE} (.{3,90}?)(?:, bisher|$)`,
  "u",
);
const HOW_OFTEN = new RegExp(
  `^(.{3,50}?) (übernehmen|nutzen)${DATE} (.{3,60}?) (?:bei|an|in) \\S+ % der .{3,40}?( unverändert)?(?:, bisher|$)`,
  "u",
);

export const germanReasons: Reasons = {
  unnamed: "der jetzige Satz",
  because: {
    activity: [
      "{theirs} lässt sich erledigen, ohne dass sich etwas ändert; was daraus wird, zeigt sich hier: {this}.",
      "{theirs} ist der Weg, und das merken andere davon: {this}.",
      "Ob {theirs} die Zeit wert war, zeigt sich hier: {this}.",
    ],
    output: [
      "{theirs} kann abgehakt sein, ohne dass jemand etwas davon hat; ob es sich lohnt, zeigt sich hier: {this}.",
      "{theirs} sagt, was es geben wird, und das ist danach anders: {this}.",
      "Nach {theirs} soll es jemandem besser gehen, und daran sieht man es: {this}.",
    ],
    count: [
      "{theirs} zählt, was das Team herstellt, und das haben andere davon: {this}.",
      "Mehr von {theirs} ist mehr Arbeit; ob sie sich lohnt, zeigt sich hier: {this}.",
      "{theirs} lässt sich erreichen, ohne dass jemand etwas davon hat; anders ist es hier: {this}.",
    ],
    technical: [
      "{theirs} sagt, wie gut das Modell ist; wer davon etwas hat, zeigt sich hier: {this}.",
      "Was {theirs} wert ist, sieht das Geschäft erst hier: {this}.",
      "{theirs} wird im Labor gemessen, und im Alltag zählt das: {this}.",
    ],
    vague: [
      "{theirs} lässt offen, wann es erreicht ist; das kann jeder prüfen: {this}.",
      "{theirs} nennt die Richtung, und wie weit es geht, steht hier: {this}.",
      "{theirs} kann man so und so lesen, das nur auf eine Weise: {this}.",
    ],
  },
  kept: "als Leitplanke daneben bleibt {kept}",
  quote: (words) => `„${words}“`,
  measure(text) {
    const share = SHARE.exec(text);
    if (share) {
      const [, who = "", verb = "", rest = ""] = share;
      return `der Anteil der ${who}, die ${rest} ${verb}`.replace(
        / durch laufen$/u,
        " durchlaufen",
      );
    }
    const often = HOW_OFTEN.exec(text);
    if (often) return `wie oft ${often[1]} ${often[3]}${often[4] ?? ""} ${often[2]}`;
    const metric = METRIC.exec(text)?.[1];
    if (metric === undefined) return "dieser Wert";
    return /^(?:Der|Die|Das)\s/u.test(metric)
      ? metric.slice(0, 1).toLowerCase() + metric.slice(1)
      : metric;
  },
};
