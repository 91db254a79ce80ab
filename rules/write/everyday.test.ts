import { describe, expect, it } from "vitest";
import { placeOf } from "../gate/test-place.ts";
import { contentStems } from "../gate/words.ts";
import { everyday } from "./everyday.cases.ts";
import { rewrite } from "./rewrite.ts";

/** An order or a piece of a template that has slipped into a name. */
const BROKEN =
  /\bthe (?:an?|the|build|deploy|develop|implement|set up|reduce|explain|want|certified|create|define|train|launch|integrate) |\s{2}|undefined|\{\w{2,}\}|[,.]{2}/u;

const cases = everyday.flatMap(([objective, keyResults]) =>
  keyResults.map((keyResult): [string, string] => [keyResult, objective]),
);

describe("what team leads type", () => {
  it.each(cases)("%s", (keyResult, objective) => {
    const found = rewrite(placeOf(keyResult, objective));
    expect(found.length).toBeGreaterThan(0);
    for (const { text, numbers, after, kind } of found) {
      expect(text).not.toMatch(BROKEN);
      expect(numbers.every(({ origin }) => origin === "yours")).toBe(true);
      expect(kind === "measure-first" || after.reading.kind === "outcome").toBe(true);
    }
  });

  it("is taken up in its own words nearly always", () => {
    const own = cases.filter(([keyResult, objective]) => {
      const said = contentStems(keyResult);
      const texts = rewrite(placeOf(keyResult, objective)).map(({ text }) => text);
      return texts.some((text) => [...contentStems(text)].some((each) => said.has(each)));
    });
    expect(own.length / cases.length).toBeGreaterThan(0.95);
  });
});
