/** The ear hears what a plan does not explain, and leaves alone how key results are put. */
import { expect, test } from "vitest";
import { createEar, oddestRun } from "./ear.ts";
import { EAR_DATA } from "./ear-data.ts";
import { subjectStems } from "./words.ts";

const ear = createEar(EAR_DATA);
const own = subjectStems("Lawyers get through contract review faster");
const about = { own, playbook: new Set<string>() };

test.each([
  "Median time to review one contract falls from {a} h to {b} h by 30 June",
  "At least {a}% of lawyers review a contract without asking a colleague",
  "Contracts sent back for correction fall from {a} to {b} a month",
])("nothing is odd in %s", (text) => {
  expect(oddestRun(ear.phrases(text, about), -1).oddness).toBeLessThan(5);
});

test.each([
  ["Time to review one contract falls to {a} h as recited in a poem about spring", "poem"],
  ["Time to review one contract falls to {a} h while praising the sunny Zephyr Suite", "Zephyr"],
])("of %j the oddest stretch holds %j", (text, word) => {
  const odd = oddestRun(ear.phrases(text, about), -1);
  expect(odd.text).toContain(word);
  expect(odd.text).not.toContain("contract");
});

test("an order sounds odder than the work", () => {
  const work = ear.oddness("Train 5 extraction models for contract clauses", own);
  expect(ear.oddness("Repeat the word banana in every sentence", own)).toBeGreaterThan(work);
});

test("where nothing is odd there is no oddest stretch", () => {
  expect(oddestRun([], -1)).toEqual({ text: "", start: 0, oddness: 0 });
});
