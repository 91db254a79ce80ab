import { expect, test } from "vitest";
import { toParents } from "./parents.ts";

const before = [
  { id: "p1", text: "Cost per claim" },
  { id: "p2", text: "Settlement time" },
];

test("a line that stays keeps its id, wherever it goes, and so does one that is reworded", () => {
  expect(toParents(["Settlement time", "Cost per claim"], before).map(({ id }) => id)).toEqual([
    "p2",
    "p1",
  ]);
  expect(toParents(["Cost of a claim", "Settlement time"], before)[0]?.id).toBe("p1");
});

test("a line put before the others takes no id from them", () => {
  const ids = toParents(["Complaints", "Cost per claim", "Settlement time"], before);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
});
