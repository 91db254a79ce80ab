import { expect, test } from "vitest";
import { TypingRun } from "./typing-run.ts";

/** The numbers of the runs, one a letter, with so many milliseconds between the letters. */
function type(run: TypingRun, text: string, from = 0): number[] {
  return text
    .split("")
    .map((_, at) => run.next(text.slice(0, at), text.slice(0, at + 1), from + at * 80));
}

test("letters typed in one go are one run", () => {
  expect(new Set(type(new TypingRun(), "Time to hire falls")).size).toBe(1);
});

test("a pause ends a run, and so does deleting", () => {
  const run = new TypingRun();
  const [first] = type(run, "Time");
  const [afterPause] = type(run, "Time", 5_000);
  expect(afterPause).not.toBe(first);
  expect(run.next("Time", "Tim", 5_400)).not.toBe(afterPause);
});

test("a long run ends with a word", () => {
  const runs = type(new TypingRun(), "Time to hire falls from 40 to 20 days");
  expect(new Set(runs).size).toBe(2);
  expect("Time to hire falls from 40 to 20 days".at(runs.lastIndexOf(runs[0] ?? 0))).toBe(" ");
});
