import { expect, test } from "vitest";
import type { Plan } from "../../rules/okr.ts";
import * as edits from "./edits.ts";
import * as planEdits from "./plan-edits.ts";
import { emptyPlan } from "./store.ts";

const keyResult = (id: string) => ({ id, text: `text ${id}`, feeds: [], commitment: null });
const plan: Plan = {
  ...emptyPlan,
  objectives: [
    { id: "o1", text: "One", keyResults: [keyResult("a"), keyResult("b")] },
    { id: "o2", text: "Two", keyResults: [keyResult("c")] },
  ],
  unread: [{ line: 4, text: "???" }],
};

const order = ({ objectives }: Plan) =>
  objectives.map(({ id, keyResults }) => `${id}:${keyResults.map((one) => one.id).join("")}`);

test("an edit leaves the plan that it was given and every other objective as they are", () => {
  const edited = edits.setKeyResultText("a", "new")(plan);
  expect(edited.objectives[0]?.keyResults[0]?.text).toBe("new");
  expect(plan.objectives[0]?.keyResults[0]?.text).toBe("text a");
  expect(edited.objectives[1]).toBe(plan.objectives[1]);
});

test("a key result is added behind another one, or at the end", () => {
  expect(order(edits.addKeyResult("o1", keyResult("x"), "a")(plan))).toEqual(["o1:axb", "o2:c"]);
  expect(order(edits.addKeyResult("o1", keyResult("x"), null)(plan))).toEqual(["o1:abx", "o2:c"]);
});

test("moving past the end of an objective goes to the next one, and stops at the last", () => {
  const once = edits.moveKeyResult("b", 1)(plan);
  expect(order(once)).toEqual(["o1:a", "o2:bc"]);
  expect(order(edits.moveKeyResult("b", -1)(once))).toEqual(["o1:ab", "o2:c"]);
  expect(edits.moveKeyResult("a", -1)(plan)).toBe(plan);
  expect(edits.moveKeyResult("c", 1)(plan)).toBe(plan);
});

test("objectives are added, moved and removed", () => {
  expect(order(edits.moveObjective("o2", -1)(plan))).toEqual(["o2:c", "o1:ab"]);
  expect(order(edits.moveObjective("o2", 1)(plan))).toEqual(["o1:ab", "o2:c"]);
  expect(order(edits.removeObjective("o1")(plan))).toEqual(["o2:c"]);
  const added = { id: "o3", text: "", keyResults: [] };
  expect(order(edits.addObjective(added, "o1")(plan))).toEqual(["o1:ab", "o3:", "o2:c"]);
});

test("removing a key result that is not there changes no text", () => {
  expect(order(edits.removeKeyResult("zz")(plan))).toEqual(order(plan));
  expect(order(edits.removeKeyResult("c")(plan))).toEqual(["o1:ab", "o2:"]);
});

test("an unread line is dismissed by its number", () => {
  expect(planEdits.dismissUnread(4)(plan).unread).toEqual([]);
  expect(planEdits.dismissUnread(5)(plan).unread).toEqual(plan.unread);
});

test("what the team decided is kept with the plan", () => {
  const decided = planEdits.rejectSuggestion("s1")(edits.ignoreFinding("f1")(plan));
  expect(decided.decisions).toEqual({ ignored: ["f1"], rejected: ["s1"] });
});
