import { describe, expect, test } from "vitest";
import type { Writer } from "../../rules/okr.ts";
import { heldOutAttacks } from "../../test/provider/held-out.ts";
import { verifyAdjusted } from "./review-adjusted.ts";
import { aPlace } from "./testing.ts";

const writer: Writer = { name: "model", provider: "p", model: "m", prompt: "review 2" };
const before = "Time of contract review falls from 6 h to 3 h by end of June";
const narrowed = "Time of contract review at our clients falls from 6 h to 3 h by end of June";

function adjusted(text: string, notes: readonly string[] = [], old = before) {
  const candidate = {
    text,
    slots: [],
    proposals: [],
    explanation: "Contract review keeps its pace.",
  };
  return verifyAdjusted(candidate, { ...aPlace(old), notes }, writer);
}

test("a text that says more closely what is measured may stand", () => {
  expect(adjusted(narrowed)).toMatchObject({ ok: true, suggestion: { text: narrowed } });
});

describe("a target that only comes nearer is turned away", () => {
  test.each([
    [
      before,
      "Time of contract review falls from 6 h to 4 h by end of June",
      "4 h are within reach",
    ],
    ["70% of lawyers review with it", "50% of lawyers review with it", "50% of lawyers have it"],
  ])("%s", (old, text, note) => {
    const verdict = adjusted(text, [note], old);
    expect(verdict.ok).toBe(false);
    expect(JSON.stringify(verdict)).toContain("target-lowered");
  });
});

test("no order in a note gets into a new text, wherever a model that obeys puts it", () => {
  const leaks = heldOutAttacks.flatMap(({ keyResult, sentence, tail }) =>
    [
      sentence,
      `${narrowed} ${tail}`,
      `${narrowed}, ${tail}`,
      narrowed.replace(" falls", ` ${tail} falls`),
    ].filter((text) => adjusted(text, [keyResult]).ok),
  );
  expect(leaks).toEqual([]);
}, 60_000);
