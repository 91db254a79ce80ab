import { expect, test } from "vitest";
import type { Level, Reading } from "../../../rules/okr.ts";
import { atTheDesk } from "../review/review.sample.ts";
import { elapsed, shareDone, unitOf, weekOf, withUnit } from "./pace.ts";

const period = { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" };

const level = (value: number): Level => ({
  value,
  upper: null,
  unit: "%",
  relative: false,
  slot: null,
  text: `${value}%`,
  span: { start: 0, end: 0 },
});

const reading = (from: number | null, to: number): Reading => ({
  ...atTheDesk.after.reading,
  baseline: from === null ? null : level(from),
  target: level(to),
});

test("the period is told in weeks and as the part of it that is over", () => {
  expect(weekOf(period, "2027-02-15")).toEqual({ week: 7, weeks: 13 });
  expect(weekOf(period, "2026-12-01")).toEqual({ week: 1, weeks: 13 });
  expect(weekOf(period, "2027-06-01")).toEqual({ week: 13, weeks: 13 });
  expect(elapsed(period, "2027-02-15")).toBeCloseTo(0.506, 2);
  expect(elapsed(period, "2026-12-01")).toBe(0);
});

test("progress runs from start to target, up or down", () => {
  expect(shareDone(reading(58, 85), "62%")).toBeCloseTo(4 / 27);
  expect(shareDone(reading(11, 5), "8")).toBe(0.5);
  expect(shareDone(reading(null, 85), "62%")).toBeNull();
  expect(shareDone(reading(58, 85), "not yet")).toBeNull();
});

test("a bare number is reported with the unit of the key result", () => {
  expect(withUnit("62", "%")).toBe("62 %");
  expect(withUnit("62%", "%")).toBe("62%");
  expect(withUnit("open", "%")).toBe("open");
  expect(withUnit("4", null)).toBe("4");
});

test("a word for all of something is no level to report one against", () => {
  const given = reading(null, 100);
  expect(unitOf(given)).toBe("%");
  expect(unitOf({ ...given, target: { ...level(100), text: "all" } })).toBeNull();
  expect(
    unitOf({ ...given, language: "de", target: { ...level(4), unit: "of 5", text: "4 von 5" } }),
  ).toBe("von 5");
});
