import { expect, test } from "vitest";
import { noLines } from "../../core/lines.ts";
import { plan, ties } from "./map.sample.ts";
import { businessRows, openPairs, teamRows } from "./rows.ts";

const asks = (given: typeof plan) =>
  businessRows(given, ties, teamRows(given, ties, [], noLines)).map(({ ask }) => ask);

test("a proposal is open until it is taken or turned down", () => {
  const pair = { keyResultId: "b", parentId: "p1" };
  expect(openPairs(teamRows(plan, ties, [], noLines))).toEqual([pair]);
  expect(openPairs(teamRows(plan, ties, [pair], noLines))).toEqual([]);
  const [objective] = plan.objectives;
  const taken = objective?.keyResults.map((one) =>
    one.id === "b" ? { ...one, feeds: ["p1"] } : one,
  );
  const after = { ...plan, objectives: [{ id: "o1", text: "", keyResults: taken ?? [] }] };
  expect(openPairs(teamRows(after, ties, [], noLines))).toEqual([]);
});

test("a question is asked of a parent only while nothing feeds it", () => {
  expect(asks(plan)).toEqual(["", "What would make customers complain less?"]);
  const fed = plan.objectives.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.map((one) => ({ ...one, feeds: ["p2"] })),
  }));
  expect(asks({ ...plan, objectives: fed })).toEqual(["", ""]);
});

test("a key result with no words is no row", () => {
  const blank = { id: "x", text: " ", feeds: [], commitment: null };
  const objectives = [{ id: "o1", text: "", keyResults: [blank] }];
  expect(teamRows({ ...plan, objectives }, [], [], noLines)).toEqual([]);
});
