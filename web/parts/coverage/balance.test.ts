import { expect, test } from "vitest";
import type { Plan } from "../../../rules/okr.ts";
import { emptyPlan } from "../../core/store.ts";
import { report } from "./coverage.sample.ts";
import { balance, gapsOf } from "./balance.ts";

const line = (id: string) => ({ id, text: id, feeds: [], commitment: null });
const plan: Plan = {
  ...emptyPlan,
  objectives: [
    { id: "o1", text: "Claims settle", keyResults: ["outcome", "adoption"].map(line) },
    { id: "o2", text: "Get unstuck", keyResults: ["output", "outcome", "unread"].map(line) },
  ],
};

test("each key result is counted once, by what it does in its set", () => {
  const [first, second] = balance(plan, report({}));
  expect(first?.cells.outcome.count).toBe(1);
  expect(first?.cells.adoption.count).toBe(1);
  expect(second?.cells.outcome.count).toBe(1);
  expect(second?.cells.other.count).toBe(1);
});

test("what a finding misses is expected, in the objective that it is about", () => {
  const columns = balance(plan, report({ "set/missing-adoption": "o2" }));
  expect(columns.map(({ cells }) => cells.adoption.expected)).toEqual([false, true]);
  expect(gapsOf(columns)).toEqual(["adoption"]);
});

test("a gap of the whole plan is shown once", () => {
  const columns = balance(plan, report({ "plan/ignoring-maintenance": null }));
  expect(columns.map(({ cells }) => cells.maintenance.expected)).toEqual([true, false]);
});
