import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

const before = "Improve ticket routing by deploying a model with at least 85% accuracy";
const after =
  "Ticket routing sends at least 85% of tickets to the right team first time, up from {a}% by 31 March 2027";

/** `-gone-`, `+added+`, the rest kept. */
function marked(from: string, to: string): string {
  return wordDiff(from, to)
    .changes.map((change) => {
      if (change.kind === "gone") return `-${change.text}-`;
      const text = to.slice(change.start, change.end);
      return change.kind === "added" ? `+${text}+` : text;
    })
    .join(" ");
}

test("runs of words go and come, and the rest stays the writer's own", () => {
  expect(marked(before, after)).toBe(
    "-Improve- Ticket routing -by deploying a model with- +sends+ at least 85% " +
      "-accuracy- +of tickets to the right team first time, up from {a}% by 31 March 2027+",
  );
});

test("a small word between two changes goes with them", () => {
  expect(marked("Train staff of Berlin", "Teach people of Rome")).toBe(
    "-Train staff of Berlin- +Teach people of Rome+",
  );
});

test("a number is never folded into a change around it", () => {
  expect(marked("Train 40 staff", "Teach 40 people")).toBe("-Train- +Teach+ 40 -staff- +people+");
});

test("survival is the share of the old words that stay", () => {
  expect(wordDiff("Cut costs by 5%", "Cut costs by 5%").survival).toBe(1);
  expect(wordDiff("Deploy a model", "Agents answer sooner").survival).toBe(0);
  expect(wordDiff(before, after).survival).toBeCloseTo(5 / 12);
});

test("nothing against something is all new", () => {
  expect(marked("", "Cut costs")).toBe("+Cut costs+");
  expect(wordDiff("", "").changes).toEqual([]);
});
