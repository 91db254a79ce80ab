import { expect, test } from "vitest";
import { readKeyResult } from "../../rules/reading/read.ts";
import { formatChange, formatDay, formatDeadline, formatLevel, formatTarget } from "./format.ts";

const today = "2026-11-24";
const read = (text: string) =>
  readKeyResult(text, {
    language: "en",
    today,
    fiscalYearStart: 1,
    objective: null,
    pattern: null,
    terms: [],
  });

test("a change says its unit once", () => {
  expect(formatChange(read("Resolution rises from 41% to 55% by 31 March 2027"), "en")).toBe(
    "41 → 55 %",
  );
});

test("a target carries what it is compared by", () => {
  expect(formatTarget(read("At least 85% of tickets reach the right team"), "en")).toBe("≥ 85 %");
});

test("an open slot is no level", () => {
  const { baseline } = read("Review time falls from {a} h to 3 h by 31 March 2027");
  expect(baseline?.slot).toBe("a");
  expect(formatLevel(baseline, "en")).toBeNull();
});

test("numbers and units are written as in the language", () => {
  const { target } = read("Satisfaction stays at or above 4.2 of 5");
  expect(formatLevel(target, "en")).toBe("4.2 of 5");
  expect(formatLevel(target, "de")).toBe("4,2 von 5");
});

test("money has cents or none", () => {
  const reading = read("Cost per ticket falls from 1,250.5 EUR to 900 EUR");
  expect(formatChange(reading, "en")).toBe("1,250.50 → 900 EUR");
  expect(formatChange(reading, "de")).toBe("1.250,50 → 900 EUR");
});

test("a day near by has no year, a far one has", () => {
  expect(formatDay("2027-03-31", today, "en")).toBe("31 Mar");
  expect(formatDay("2028-03-31", today, "en")).toBe("31 Mar 2028");
});

test("a deadline that no calendar has stays in its words", () => {
  const deadline = { text: "at launch", span: { start: 0, end: 9 }, end: null };
  expect(formatDeadline(deadline, today, "en")).toBe("at launch");
  expect(formatDeadline(null, today, "en")).toBeNull();
});
