import { expect, test } from "vitest";
import { FLAGS, labelOf, loadRows, read } from "./corpus.ts";
import { agreement, countPairs, macroF1 } from "./metrics.ts";

/** Rows that no weight was fitted to. */
const rows = loadRows(new URL("own-heldout.jsonl", import.meta.url).pathname);
const judged = rows.map((row) => ({ labelled: row.label, got: labelOf(read(row)) }));

test("tells outcomes from the rest on rows it was not fitted to", () => {
  const pairs = judged.map(({ labelled, got }) => {
    return [labelled.type !== "outcome", got.type !== "outcome"] as const;
  });
  const { f1, balanced } = agreement(countPairs(pairs));
  expect(f1).toBeGreaterThan(0.87);
  expect(balanced).toBeGreaterThan(0.84);
  expect(macroF1(judged.map(({ labelled, got }) => [labelled.type, got.type]))).toBeGreaterThan(
    0.74,
  );
});

test.each([
  ["has_target", 0.95],
  ["has_deadline", 0.95],
  ["measurable", 0.93],
] as const)("reads %s on rows it was not fitted to", (flag, least) => {
  expect(FLAGS).toContain(flag);
  const pairs = judged.map(({ labelled, got }) => [labelled[flag], got[flag]] as const);
  expect(agreement(countPairs(pairs)).f1).toBeGreaterThan(least);
});
