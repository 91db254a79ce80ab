/** A plan says its period in many ways. */
import { expect, it } from "vitest";
import { findPeriod, isPeriodOnly } from "./period.ts";

it.each([
  ["Claims, Q3 2026", "2026-07-01", "2026-09-30"],
  ["2027 Q1", "2027-01-01", "2027-03-31"],
  ["H2 2026", "2026-07-01", "2026-12-31"],
  ["1. Halbjahr 2027", "2027-01-01", "2027-06-30"],
  ["Kundendienst – 2. Quartal 2027", "2027-04-01", "2027-06-30"],
  ["Zweites Halbjahr 2026", "2026-07-01", "2026-12-31"],
  ["Plan for the fourth quarter of 2026", "2026-10-01", "2026-12-31"],
  ["Januar bis März 2027", "2027-01-01", "2027-03-31"],
  ["Oct–Dec 2026", "2026-10-01", "2026-12-31"],
  ["2026-07-01 to 2026-09-30", "2026-07-01", "2026-09-30"],
])("%j is from %s to %s", (text, start, end) => {
  expect(findPeriod(text)).toMatchObject({ start, end });
});

it.each([
  "3. Halbjahr 2027",
  "March to January 2027",
  "Marketing to Sales 2027",
  "the third quarter",
])("%j is no period", (text) => {
  expect(findPeriod(text)).toBeNull();
});

it("tells a heading that is a period alone", () => {
  expect(isPeriodOnly("1. Halbjahr 2027")).toBe(true);
  expect(isPeriodOnly("Kundendienst, 1. Halbjahr 2027")).toBe(false);
});
