/** A list finds its words as a reader of the list would. */
import { expect, it } from "vitest";
import { anyWord, oneOf } from "./word-list.ts";

it.each([
  ["models?", "All Models are live", "Models"],
  ["models?", "a modelling course", undefined],
  ["verbesser*", "Zufriedenheit verbessern", "verbessern"],
  ["*modelle", "zwei Prognosemodelle", "Prognosemodelle"],
  ["world_class", "a world-class team", "world-class"],
  ["world_class", "a world class team", "world class"],
  ["p## soc_#", "p99 and SOC 2", "p99"],
  ["no._1", "be No. 1", "No. 1"],
  ["über", "Quote über 80 %", "über"],
  ["ähnlich", "unähnlich", undefined],
  ["hold", "household", undefined],
])("of %j finds in %j %j", (list, text, found) => {
  expect(anyWord(list)().exec(text)?.[0]).toBe(found);
});

it("is one alternative of a larger pattern", () => {
  expect(new RegExp(`^${oneOf("hire hires")} #`, "i").test("Hires #3")).toBe(true);
});
