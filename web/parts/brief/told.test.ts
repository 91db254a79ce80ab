import { expect, test } from "vitest";
import type { Sentence } from "../../core/coach-event.ts";
import { emptyPlan } from "../../core/store.ts";
import { enBrief } from "../../locales/en.brief.ts";
import { asText, numberOf, toldParts } from "./told.ts";

const keyResult = { id: "a", text: "30% of claims", feeds: [], commitment: null };
const plan = {
  ...emptyPlan,
  team: "Operations AI",
  objectives: [{ id: "o", text: "", keyResults: [keyResult] }],
};
const sentences: Sentence[] = [
  { type: "sentence", part: "certainty", keyResultId: null, text: "Each start is known." },
  { type: "sentence", part: "change", keyResultId: "a", text: "Claims settle themselves." },
  { type: "sentence", part: "change", keyResultId: "gone", text: "Customers wait less." },
];

test("sentences stand by what they are about, in reading order", () => {
  expect(toldParts(sentences).map(({ part, sentences: all }) => [part, all.length])).toEqual([
    ["change", 2],
    ["certainty", 1],
  ]);
});

test("a sentence names the key result that it tells, as long as it stands in the plan", () => {
  expect(sentences.map((one) => numberOf(plan, one))).toEqual(["", "1.1", ""]);
});

test("as text it has the plan's name and a paragraph for each part", () => {
  expect(asText(plan, sentences, enBrief)).toBe(
    "Operations AI\n\n" +
      "What changes\nClaims settle themselves. Customers wait less.\n\n" +
      "How sure this is\nEach start is known.\n",
  );
});
