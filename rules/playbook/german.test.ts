import { describe, expect, it } from "vitest";
import { scanNumbers } from "../gate/scan.ts";
import { readGerman } from "../reading/german.ts";
import { compose } from "../write/lines/compose.ts";
import { germanPack } from "../write/de/pack.ts";
import { german } from "./de/index.ts";
import { englishFull } from "./english-full.ts";
import type { Line } from "./entry.ts";
import { LISTS, shareOfGood } from "./test-lines.ts";

readGerman();

const entries = [...german.useCases, ...german.functions];
const lines: [string, Line][] = [
  ...entries.flatMap((entry) =>
    LISTS.flatMap((list) => entry[list].map((line): [string, Line] => [entry.id, line])),
  ),
  ...[...german.things, german.anything, german.unnamed].flatMap(({ id, lines: of }) =>
    of.map((line): [string, Line] => [id, line]),
  ),
];
function ids(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id).toSorted();
}

const fills = {
  subject: "die Suche",
  subjectAcc: "die Suche",
  subjectDat: "der Suche",
  people: "Kunden",
  by: "bis 31. März 2027",
};
const telling = {
  kind: "rewrite",
  title: "Titel",
  explanation: "Warum.",
  language: "de",
  grammar: germanPack.grammar,
} as const;

describe("the German playbook", () => {
  it("knows what the English one knows", () => {
    expect(ids(german.useCases), "use cases without their German entry").toEqual(
      ids(englishFull.useCases),
    );
    expect(ids(german.functions)).toEqual(ids(englishFull.functions));
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))("%s has every list", (_, entry) => {
    expect(LISTS.filter((list) => entry[list].length === 0)).toEqual([]);
    expect(entry.outcomes.length).toBeGreaterThan(1);
  });

  it.each(lines)("%s", (_, line) => {
    const bare = line.say.replace(/\{\w+\}/gu, " ");
    expect(scanNumbers(bare), "Leave the number open").toEqual([]);
    expect(bare).not.toMatch(/[{}.;!?]/u);
    const { text, slots } = compose(line, fills, telling);
    expect(text, "This place has no word in German").not.toMatch(/\{\w{2,}\}/u);
    expect(text.length).toBeLessThan(200);
    for (const slot of slots) expect(slot.question).toMatch(/\?/u);
  });

  it("reads as an outcome with a level in nearly all cases", () => {
    const all = lines.map(([, line]) => line);
    expect(shareOfGood(all, fills, telling)).toBeGreaterThan(0.95);
  });
});
