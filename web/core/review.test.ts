import { expect, test } from "vitest";
import { decide, setProgress } from "./review.ts";
import { createStore, emptyPlan } from "./store.ts";

const keyResult = { id: "a", text: "85% of tickets", feeds: [], commitment: null };
const plan = { ...emptyPlan, objectives: [{ id: "o", text: "", keyResults: [keyResult] }] };
const on = "2027-02-15";
const why = "A third of tickets name no system.";

test("an adjustment keeps old and new text with day and reason", () => {
  const text = "72% of tickets that name a system";
  const after = decide({ keyResultId: "a", text, slots: [], why }, on)(plan);
  expect(after.objectives[0]?.keyResults[0]?.text).toBe(text);
  expect(after.changes).toEqual([{ on, keyResultId: "a", was: "85% of tickets", now: text, why }]);
});

test("what is dropped is gone from the plan and stays in the record", () => {
  const after = decide({ keyResultId: "a", text: null, slots: [], why }, on)(plan);
  expect(after.objectives[0]?.keyResults).toEqual([]);
  expect(after.changes).toMatchObject([{ was: "85% of tickets", now: null }]);
});

test("one undo takes the text and the record back", () => {
  const options = { today: on, profile: "standard" as const, language: null };
  const rest = { fiscalYearStart: 1, rules: {}, terms: [], ignored: [] };
  const store = createStore({ plan, options: { ...options, ...rest } });
  store.edit(decide({ keyResultId: "a", text: null, slots: [], why }, on));
  store.undo();
  expect(store.state.plan).toEqual(plan);
});

test("progress is kept with its key result, field by field", () => {
  const reported = setProgress("a", { current: "62%" })(plan);
  const sure = setProgress("a", { confidence: 0.4 })(reported);
  expect(sure.objectives[0]?.keyResults[0]?.progress).toEqual({
    current: "62%",
    confidence: 0.4,
    note: "",
  });
});
