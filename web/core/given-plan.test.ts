import { expect, test } from "vitest";
import { givenPlan } from "./given-plan.ts";
import { emptyPlan } from "./store.ts";

const line = (id: string, text: string) => ({ id, text });

test("what may be left out of a plan is filled in, what it brings is kept", () => {
  const given = { objectives: [{ ...line("o", "Claims settle"), keyResults: [line("k", "30%")] }] };
  const keyResults = [{ id: "k", text: "30%", feeds: [], commitment: null }];
  const objectives = [{ id: "o", text: "Claims settle", keyResults }];
  expect(givenPlan(given)).toEqual({ ...emptyPlan, objectives });
  expect(givenPlan({ ...given, title: "Q1" })?.title).toBe("Q1");
});

test("an objective may have no key result yet", () => {
  expect(
    givenPlan({ objectives: [line("o", "Claims settle")] })?.objectives[0]?.keyResults,
  ).toEqual([]);
});

test.each([
  null,
  "a plan",
  [],
  {},
  { objectives: "none" },
  { objectives: [{ text: "no id" }] },
  { objectives: [{ ...line("o", "x"), keyResults: [{ id: "k" }] }] },
  { objectives: [], live: "everything" },
  { objectives: [], period: "Q1" },
  { objectives: [], decisions: {} },
])("%j is no plan", (given) => {
  expect(givenPlan(given)).toBeNull();
});
