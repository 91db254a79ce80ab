import { describe, expect, it } from "vitest";
import { findDates } from "./dates.ts";
import { scanNumbers } from "./scan.ts";

function read(text: string): [string, number[], string][] {
  return scanNumbers(text).map(({ text: written, values, unit }) => [written, values, unit]);
}

describe("numbers in a text", () => {
  it.each<[string, [string, number[], string][]]>([
    [
      "from 4 to 2 hours",
      [
        ["4", [4], "h"],
        ["2", [2], "h"],
      ],
    ],
    ["€1.2M ARR", [["1.2M", [1_200_000], "EUR"]]],
    ["25k users", [["25k", [25_000], ""]]],
    ["1.000 Kunden", [["1.000", [1, 1000], ""]]],
    ["1.234,50 €", [["1.234,50", [1234.5], "EUR"]]],
    ["twice as many", [["twice", [2], ""]]],
    ["a quarter of users", [["quarter", [0.25], ""]]],
    ["one working day", [["one", [1], "d"]]],
    ["one view of all", []],
    [
      "4.2/5 stars",
      [
        ["4.2", [4.2], "of 5"],
        ["5", [5], ""],
      ],
    ],
    ["within 300ms", [["300", [300], "ms"]]],
    ["by 12 percentage points", [["12", [12], "points"]]],
    ["a third-party tool", []],
  ])("%s", (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it("takes letters with digits for a name", () => {
    expect(scanNumbers("p95 of GPT-4 in Q3").map(({ text, name }) => [text, name])).toEqual([
      ["p95", true],
      ["GPT-4", true],
      ["Q3", true],
    ]);
  });
});

it("reads dates in the forms that people use", () => {
  const dates = findDates("31 March 2027, 2026-12-24, 5. Mai, October 2027 and June 3rd");
  expect(dates.map(({ year, month, day }) => [year, month, day])).toEqual([
    [2026, 12, 24],
    [2027, 3, 31],
    [null, 5, 5],
    [2027, 10, null],
    [null, 6, 3],
  ]);
});
