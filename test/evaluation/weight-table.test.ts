import { expect, test } from "vitest";
import { createModel } from "../../rules/reading/judgement/model.ts";
import { toTable } from "./weight-table.ts";

const WEIGHTS = new Map([
  ["", [0.1, -0.1, 0]],
  ["w=user", [1.2, 0, -1.2]],
  ["w=churn", [1.2, 0, -1]],
  ["h=user", [0, 0.5, 0]],
  ["=build", [-3, 2.5, 0.5]],
  ["l%<,", [0, 0, 0.3]],
  ["nothing", [0.04, 0, -0.04]],
]);

test("a model of the table gives each feature its weights", () => {
  const model = createModel(toTable(WEIGHTS));
  const rows = [...WEIGHTS.keys()].map((name) => [name, model.row(name)]);
  expect(rows).toEqual([...WEIGHTS].map(([name, row]) => [name, name === "nothing" ? null : row]));
});

test("a feature that was never weighed has no row", () => {
  expect(createModel(toTable(WEIGHTS)).row("w=build")).toBeNull();
});

test("the same weights give the same table, in whatever order they come", () => {
  const turned = new Map([...WEIGHTS].toReversed());
  expect(toTable(turned)).toEqual(toTable(WEIGHTS));
});
