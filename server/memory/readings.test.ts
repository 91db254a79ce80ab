// What is remembered reads as if it were read anew, is known to nobody else, and never takes more than its room.
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../rules/check.ts";
import type { CheckOptions } from "../../rules/okr.ts";
import { checkOptions, planOf } from "../testing/plans.ts";
import { createReadingMemory } from "./readings.ts";

const texts = [
  "Reduce review time from 6 h to 3 h by 31 March 2027",
  "Launch the churn model this quarter",
  "Train 5 models",
];

/** Checks the plan for the caller and tells how many texts had to be read for it; the objective is one. */
function readings(memory: ReturnType<typeof createReadingMemory>) {
  return (plan: ReturnType<typeof planOf>, caller = "us", over: Partial<CheckOptions> = {}) => {
    const before = memory.counts().made;
    check(plan, { ...checkOptions, ...over }, undefined, memory.readerFor(caller));
    return memory.counts().made - before;
  };
}

test("a line that is typed in is read, and no other", () => {
  const read = readings(createReadingMemory());
  expect(read(planOf(texts))).toBe(4);
  expect(read(planOf(texts))).toBe(0);
  expect(read(planOf([...texts.slice(0, 2), "Train 50 models"]))).toBe(1);
});

test.each<[string, Partial<CheckOptions>]>([
  ["day", { today: "2026-11-25" }],
  ["language", { language: "de" }],
  ["fiscal year", { fiscalYearStart: 4 }],
  ["list of terms", { terms: ["churn"] }],
])("another %s makes another reading of each key result", (_, over) => {
  const read = readings(createReadingMemory());
  read(planOf(texts));
  expect(read(planOf(texts), "us", over)).toBeGreaterThanOrEqual(3);
});

test("another objective or pattern makes another reading of each key result", () => {
  const read = readings(createReadingMemory());
  const plan = planOf(texts);
  read(plan);
  const objectives = plan.objectives.map((each) => ({ ...each, text: "Claims cost less" }));
  expect(read({ ...plan, objectives })).toBe(4);
  expect(read({ ...plan, pattern: "scale" })).toBe(3);
});

test("one caller's texts are unknown to every other", () => {
  const read = readings(createReadingMemory());
  read(planOf(texts));
  expect(read(planOf(texts), "others")).toBe(4);
});

test("what there is no room for is read again", () => {
  const read = readings(createReadingMemory({ count: 2 }));
  read(planOf(texts));
  expect(read(planOf(texts))).toBe(3);
});

const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "binary", maxLength: 60 }));

test("the report is the same as without a memory, whatever came before", () => {
  const memory = createReadingMemory({ count: 6 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (lines) => {
      const plan = planOf(lines);
      const remembered = check(plan, checkOptions, undefined, memory.readerFor("us"));
      expect(remembered).toEqual(check(plan, checkOptions));
    }),
    { numRuns: 200 },
  );
});

test("halves of two characters are told apart", () => {
  const read = readings(createReadingMemory());
  read(planOf(["\ud83d from 1 to 2"]));
  expect(read(planOf(["\ud83e from 1 to 2"]))).toBe(1);
});
