import { expect, test } from "vitest";
import { feastDay } from "./feast.ts";

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

test.each([
  [1961, "1961-04-02"],
  [1981, "1981-04-19"],
  [2000, "2000-04-23"],
  [2011, "2011-04-24"],
  [2024, "2024-03-31"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
])("Easter of %i is %s", (year, day) => {
  expect(iso(feastDay("easter", year))).toBe(day);
});

test("Whitsun follows seven weeks later, Christmas is due by its eve", () => {
  expect(iso(feastDay("whitsun", 2027))).toBe("2027-05-16");
  expect(iso(feastDay("christmas", 2027))).toBe("2027-12-24");
});
