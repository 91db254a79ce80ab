import { expect, test } from "vitest";
import { emptyPlan } from "./store.ts";
import { tie } from "./tie.ts";

const keyResult = (id: string, feeds: string[]) => ({ id, text: id, feeds, commitment: null });
const plan = {
  ...emptyPlan,
  parents: [
    { id: "p1", text: "Cost per claim" },
    { id: "p2", text: "Settlement time" },
  ],
  objectives: [{ id: "o", text: "", keyResults: [keyResult("a", ["p1"]), keyResult("b", [])] }],
};

const feedsAfter = (...pairs: [string, string][]) =>
  tie(pairs.map(([keyResultId, parentId]) => ({ keyResultId, parentId })))(
    plan,
  ).objectives[0]?.keyResults.map(({ feeds }) => feeds);

test("ties are added to those that are there", () => {
  expect(feedsAfter(["a", "p2"], ["b", "p2"])).toEqual([["p1", "p2"], ["p2"]]);
});

test("a tie that is there, and one to what the plan hasn't, change nothing", () => {
  expect(feedsAfter(["a", "p1"], ["b", "p9"], ["c", "p1"])).toEqual([["p1"], []]);
});
