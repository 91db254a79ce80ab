/** Floors under the reading: on rows that no weight was fitted to, and on what the guide settles. */
import { describe, expect, test } from "vitest";
import type { Flag, Row } from "./corpus.ts";
import { FLAGS, labelOf, loadRows, ownFiles, read } from "./corpus.ts";
import { agreement, countPairs, macroF1 } from "./metrics.ts";

const rowsOf = (name: string): Row[] => loadRows(new URL(name, import.meta.url).pathname);
const kept = ownFiles("kept").flatMap(loadRows);
const judged = kept.map((row) => ({ labelled: row.label, got: labelOf(read(row)) }));

describe("on rows that no weight was fitted to", () => {
  test("tells outcomes from the rest", () => {
    const pairs = judged.map(({ labelled, got }) => {
      return [labelled.type !== "outcome", got.type !== "outcome"] as const;
    });
    const { f1, balanced } = agreement(countPairs(pairs));
    const macro = macroF1(judged.map(({ labelled, got }) => [labelled.type, got.type]));
    expect({ f1, balanced, macro }).toEqual({
      f1: expect.toSatisfy((value: number) => value >= 0.91),
      balanced: expect.toSatisfy((value: number) => value >= 0.9),
      macro: expect.toSatisfy((value: number) => value >= 0.84),
    });
  });

  test.each<[Flag, number]>([
    ["has_target", 0.96],
    ["has_baseline", 0.9],
    ["has_deadline", 0.8],
    ["measurable", 0.95],
    ["binary", 0.83],
    ["technical_only", 0.75],
    ["adoption", 0.73],
    ["operational", 0.73],
    ["vanity_count", 0.79],
  ])("reads %s", (flag, least) => {
    const pairs = judged.map(({ labelled, got }) => [labelled[flag], got[flag]] as const);
    expect(agreement(countPairs(pairs)).f1).toBeGreaterThan(least);
  });
});

test("settles what the guide settles", () => {
  const wrong = rowsOf("own-settled.jsonl").filter((row) => {
    const got = labelOf(read(row));
    return FLAGS.some((flag) => got[flag] !== row.label[flag]) || got.type !== row.label.type;
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
});
