/** House rules are taken as they are, or refused whole. */
import { expect, it } from "vitest";
import { HouseRules } from "../okr.ts";
import { readHouse } from "./house.ts";

const house = {
  avoid: [{ phrase: "synergy" }, { phrase: "clients", instead: "customers" }],
  metrics: [{ name: "satisfaction", words: ["CSAT"] }],
  units: ["%", "EUR"],
};

it("takes what the schema takes", () => {
  expect(readHouse(house)).toEqual(HouseRules.parse(house));
  expect(readHouse({})).toEqual({});
});

it.each([
  null,
  [],
  "house",
  { units: "%" },
  { units: [""] },
  { avoid: ["synergy"] },
  { avoid: [{ phrase: "a", instead: 1 }] },
  { metrics: [{ name: "satisfaction", words: [] }] },
  { phrases: [] },
])("refuses %j", (value) => {
  expect(readHouse(value)).toBeNull();
});
