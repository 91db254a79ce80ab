import { expect, test } from "vitest";
import { nextQuarter, periodsFrom } from "./periods.ts";

test("quarters and half-years are counted on from today", () => {
  expect(periodsFrom("2026-11-24").map(({ label }) => label)).toEqual([
    "Q4 2026",
    "Q1 2027",
    "Q2 2027",
    "Q3 2027",
    "Q4 2027",
    "H1 2027",
    "H2 2027",
  ]);
});

test("a period runs from its first day to its last", () => {
  expect(nextQuarter("2026-11-24")).toEqual({
    label: "Q1 2027",
    start: "2027-01-01",
    end: "2027-03-31",
  });
  expect(periodsFrom("2028-01-01")[5]).toEqual({
    label: "H2 2028",
    start: "2028-07-01",
    end: "2028-12-31",
  });
});

test("no day, no periods", () => {
  expect(periodsFrom("")).toEqual([]);
});
