import { expect, test } from "vitest";
import { changedLines } from "./changes.ts";

const theirs = "# Plan\n\n- a share rises to 55%\n- it is fast\n";

test("equal texts have no changed line, however they are spaced", () => {
  expect(changedLines(theirs, "# Plan\n- a share rises to 55%\n\n- it is fast")).toEqual([]);
});

test("a line changed in its place stands against the old one", () => {
  const yours = theirs.replace("55%", "60%");
  expect(changedLines(theirs, yours)).toEqual([
    { before: "- a share rises to 55%", after: "- a share rises to 60%" },
  ]);
});

test("a line that only one text has stands alone", () => {
  expect(changedLines(theirs, `${theirs}- it stays\n`)).toEqual([
    { before: "", after: "- it stays" },
  ]);
  expect(changedLines(theirs, "# Plan\n- it is fast")).toEqual([
    { before: "- a share rises to 55%", after: "" },
  ]);
});
