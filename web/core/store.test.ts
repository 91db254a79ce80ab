import { expect, test, vi } from "vitest";
import { createChecker } from "../../rules/checker.ts";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import { ignoreFinding, setKeyResultText, setObjectiveText } from "./edits.ts";
import { find } from "./find.ts";
import { createStore, emptyPlan } from "./store.ts";

const options: CheckOptions = {
  today: "2026-11-24",
  profile: "standard",
  language: null,
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

const keyResult = (id: string, text: string) => ({ id, text, feeds: [], commitment: null });
const plan: Plan = {
  ...emptyPlan,
  objectives: [
    {
      id: "o1",
      text: "Colleagues get unstuck without waiting in a queue",
      keyResults: [
        keyResult("a", "Hold workshops on the assistant for all departments"),
        keyResult("b", "First-contact resolution rises from 41% to 55% by 31 March 2027"),
      ],
    },
  ],
};

function start(given = plan) {
  const checker = createChecker();
  const store = createStore({ plan: given, options });
  store.setCheck((now, how) => checker.check(now, how));
  return store;
}

const textOf = (store: ReturnType<typeof start>, id: string) =>
  find(store.state.plan, id)?.keyResult.text;

test("each line has its reading, its score and its findings, the heaviest first", () => {
  const { lines } = start().state;
  const weak = lines.keyResults.get("a");
  expect(weak?.reading.kind).toBe("activity");
  expect(weak?.findings[0]?.severity).toBe("error");
  expect(weak?.score.value).toBeLessThan(100);
  expect(lines.objectives.get("o1")?.weak).toBeGreaterThan(0);
});

test("until there is a check nothing is said; then all of what was written is read", () => {
  const store = createStore({ plan, options });
  store.edit(setKeyResultText("a", "Hold more workshops"));
  expect(store.state.report).toBeNull();
  expect(store.state.lines.keyResults.size).toBe(0);
  const checker = createChecker();
  store.setCheck((now, how) => checker.check(now, how));
  expect(store.state.lines.keyResults.get("a")?.reading.kind).toBe("activity");
  expect(store.state.canUndo).toBe(true);
});

test("the options stay the same object from letter to letter, so that the checker can remember", () => {
  const store = createStore({ plan, options });
  const seen = new Set<CheckOptions>();
  const checker = createChecker();
  store.setCheck((now, how) => {
    seen.add(how);
    return checker.check(now, how);
  });
  store.edit(ignoreFinding("kr/activity.0000"));
  const before = seen.size;
  for (const text of ["H", "Ho", "Hol"]) store.edit(setKeyResultText("a", text), "text a");
  expect(seen.size).toBe(before);
});

test("typing in one line leaves what is said about the other ones the same object", () => {
  const store = start();
  const before = store.state.lines.keyResults;
  store.edit(setKeyResultText("a", "Hold more workshops"), "text a");
  const after = store.state.lines.keyResults;
  expect(after.get("b")).toBe(before.get("b"));
  expect(after.get("a")).not.toBe(before.get("a"));
});

test("typing in one line is one step to undo, the next line is another", () => {
  const store = start();
  for (const text of ["H", "Ho", "Hol"]) store.edit(setKeyResultText("a", text), "text a");
  store.edit(setKeyResultText("b", "Other"), "text b");
  store.undo();
  expect(textOf(store, "a")).toBe("Hol");
  store.undo();
  expect(store.state.plan).toBe(plan);
  expect(store.state.canUndo).toBe(false);
  store.redo();
  expect(textOf(store, "a")).toBe("Hol");
  store.redo();
  expect(textOf(store, "b")).toBe("Other");
  expect(store.state.canRedo).toBe(false);
});

test("an edit after an undo forgets what was undone", () => {
  const store = start();
  store.edit(setObjectiveText("o1", "New"));
  store.undo();
  store.edit(setObjectiveText("o1", "Newer"));
  expect(store.state.canRedo).toBe(false);
});

test("an ignored finding is gone from its line, and undo brings it back", () => {
  const store = start();
  const [finding] = store.state.lines.keyResults.get("a")?.findings ?? [];
  store.edit(ignoreFinding(finding?.fingerprint ?? ""));
  expect(store.state.report?.findings.map((one) => one.ruleId)).not.toContain(finding?.ruleId);
  store.undo();
  expect(store.state.report?.findings.map((one) => one.ruleId)).toContain(finding?.ruleId);
});

test("listeners hear of a change and why, and no longer once they have left", () => {
  const store = start();
  const heard = vi.fn<(cause: string) => void>();
  const leave = store.subscribe((_, cause) => heard(cause));
  store.edit(setObjectiveText("o1", "New"));
  store.edit((same) => same);
  store.undo();
  store.load(emptyPlan);
  leave();
  store.load(plan);
  expect(heard.mock.calls).toEqual([["edit"], ["undo"], ["load"]]);
});

test("a key result is found with its objective and the number beside it", () => {
  expect(find(plan, "b")).toMatchObject({ number: "1.2", objective: { id: "o1" } });
  expect(find(plan, "zz")).toBeNull();
});
