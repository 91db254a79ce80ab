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
  ["1.1.–31.3.2027", "2027-01-01", "2027-03-31"],
  ["Nov 2026 – Jan 2027", "2026-11-01", "2027-01-31"],
  ["Amt für Digitalisierung – OKRs 01-03/2027", "2027-01-01", "2027-03-31"],
  ["01/2027-03/2027", "2027-01-01", "2027-03-31"],
  ["Quartal II/2027", "2027-04-01", "2027-06-30"],
  ["Tertial 1 2027", "2027-01-01", "2027-04-30"],
  ["KW 1-13 2027", "2027-01-04", "2027-04-04"],
  ["Q1/27", "2027-01-01", "2027-03-31"],
  ["2. Halbjahr 26/27 (Feb–Juli 2027)", "2027-02-01", "2027-07-31"],
])("%j is from %s to %s", (text, start, end) => {
  expect(findPeriod(text)).toMatchObject({ start, end });
});

it.each([
  "3. Halbjahr 2027",
  "March to January 2027",
  "Marketing to Sales 2027",
  "the third quarter",
  "Claims AI Q1",
  "GJ 26/27 Q2",
])("%j is no period", (text) => {
  expect(findPeriod(text)).toBeNull();
});

const JANUARY = { today: "2027-01-05", fiscalYearStart: 1 };

it.each([
  ["Claims AI Q1", "2027-01-01", "2027-03-31"],
  ["OKR 1. Quartal", "2027-01-01", "2027-03-31"],
  ["Q4", "2027-10-01", "2027-12-31"],
  ["H1", "2027-01-01", "2027-06-30"],
  ["Team Netz, Jan-März", "2027-01-01", "2027-03-31"],
])("%j is the one that is not over: from %s to %s", (text, start, end) => {
  expect(findPeriod(text, JANUARY)).toMatchObject({ start, end });
});

it("says which year it took for a quarter without one", () => {
  expect(findPeriod("HR & Finance - Q1", JANUARY)?.label).toBe("Q1 2027");
});

it.each([
  ["GJ 26/27 Q2", 7, "2026-10-01", "2026-12-31"],
  ["Q1 FY27", 7, "2026-07-01", "2026-09-30"],
  ["Q3", 7, "2027-01-01", "2027-03-31"],
  ["H2", 10, "2027-04-01", "2027-09-30"],
])("%j of a fiscal year from month %i is from %s to %s", (text, fiscalYearStart, start, end) => {
  expect(findPeriod(text, { today: "2027-01-05", fiscalYearStart })).toMatchObject({ start, end });
});

it.each(["GJ 26/27 Q2", "Marketing to Decide", "5. Quartal", "T1 Trauma Centre"])(
  "%j has no period that can be told",
  (text) => {
    expect(findPeriod(text, JANUARY)).toBeNull();
  },
);

it("tells a heading that is a period alone", () => {
  expect(isPeriodOnly("1. Halbjahr 2027")).toBe(true);
  expect(isPeriodOnly("Kundendienst, 1. Halbjahr 2027")).toBe(false);
});
