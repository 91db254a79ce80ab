/** The German texts of "What feeds what". */
import type { PartTexts } from "./parts.ts";

const results = (count: number) => (count === 1 ? "Schlüsselergebnis" : "Schlüsselergebnisse");

export const deMap: PartTexts["map"] = {
  title: "Was zahlt worauf ein",
  lede: (fed, all, loose) => {
    const above =
      fed === all
        ? "Auf jedes Geschäftsergebnis zahlt etwas ein."
        : `Auf ${fed} von ${all} Geschäftsergebnissen zahlt etwas ein. **Hinter ${all - fed} steht noch nichts.**`;
    return loose === 0
      ? above
      : `${above} **${loose} ${results(loose)} ${loose === 1 ? "führt" : "führen"} nirgendwohin.**`;
  },
  noParents:
    "Welche Geschäftsergebnisse stehen über diesem Plan? Dann lässt sich sagen, was sie bewegt.",
  parents: "Geschäftsergebnisse, eins je Zeile",
  example: "Die Regulierung eines Schadens dauert im Median 5 statt 12 Tage",
  use: "Diese nehmen",
  noKeyResults:
    "Der Plan hat noch keine Schlüsselergebnisse. Schreibt eins, und verbindet es hier.",
  business: "Ergebnisse des Geschäfts",
  team: "Eure Schlüsselergebnisse",
  suggest: "Verbindungen vorschlagen",
  suggestAgain: "Noch einmal vorschlagen",
  tieAll: (count) => (count === 1 ? "Verbinden" : `Alle ${count} verbinden`),
  found: (count) => {
    if (count === 0) return "Keine weitere Verbindung vorgeschlagen.";
    return count === 1 ? "1 Verbindung vorgeschlagen." : `${count} Verbindungen vorgeschlagen.`;
  },
  tied: (count) =>
    count === 1 ? "1 Verbindung eingetragen." : `${count} Verbindungen eingetragen.`,
  withoutServer:
    "Vorschläge kommen vom Server des Coachs, und diese Seite hat keinen. Von Hand verbinden geht hier.",
  feedIt: (count) => `${count} ${results(count)} ${count === 1 ? "zahlt" : "zahlen"} darauf ein`,
  nothingFeeds: "Darauf zahlt nichts ein",
  writeOne: "Ein Schlüsselergebnis dafür schreiben",
  under: "unter Ziel",
  feeds: "zahlt ein auf",
  feedsNothing: "zahlt noch auf nichts ein",
  needsNone: "braucht keine Verbindung",
  mightFeed: "Könnte einzahlen auf",
  tie: "Verbinden",
  notThis: "Das nicht",
  choose: "Selbst auswählen",
  youSaid: "von euch gesagt",
  proposed: "vom Coach vorgeschlagen",
  loose: "nichts verbunden",
};
