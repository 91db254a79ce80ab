/** What is written as Markdown is read back as it was. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Plan } from "../okr.ts";
import { examplePlans } from "./examples.ts";
import { planToMarkdown } from "./markdown.ts";
import { parsePlan } from "./parse.ts";

const word = fc.oneof(
  fc.constantFrom(
    "KR1:",
    "O2",
    "-",
    "#",
    "**bold**",
    "80%",
    "Objective:",
    "|",
    "Team:",
    "P1",
    "(x)",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
/** As every text is after reading: one line, single spaces, something in it. */
const text = fc
  .tuple(fc.constantFrom("Claims", "NPS", "«Zeit»", "زمن"), fc.array(word, { maxLength: 8 }))
  .map(([first, words]) => [first, ...words].join(" ").replace(/\s+/gu, " ").trim())
  .filter((line) => parsePlan(`O1: ${line}`).objectives[0]?.text === line);

const slot = fc.record({
  question: fc.constantFrom("How many are there today?", "Wie lange (im Median) dauert es: heute?"),
  unit: fc.constantFrom(null, "%", "of 5", "EUR"),
  role: fc.constantFrom("baseline" as const, "target" as const, "date" as const, "count" as const),
});

const plan: fc.Arbitrary<Plan> = fc
  .record({
    title: fc.constantFrom("", "Operations AI", "Data team OKRs"),
    team: fc.constantFrom("", "Ops AI"),
    pattern: fc.constantFrom(null, "build" as const, "exploration" as const),
    period: fc.constantFrom(null, { label: "Q1 2027", start: "2027-01-01", end: "2027-03-31" }),
    language: fc.constantFrom(null, "en" as const, "de" as const),
    live: fc.array(fc.constantFrom("churn model", "search"), { maxLength: 2 }),
    parents: fc.array(text, { maxLength: 3 }),
    objectives: fc.array(
      fc.record({
        text,
        keyResults: fc.array(
          fc.record({
            text,
            feed: fc.integer({ min: 0, max: 3 }),
            asked: fc.array(slot, { maxLength: 3 }),
            commitment: fc.constantFrom(null, "committed" as const, "aspirational" as const),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ parents, objectives, ...head }) => ({
    ...head,
    parents: parents.map((line, index) => ({ id: `p${index + 1}`, text: line })),
    objectives: objectives.map((objective, index) => ({
      id: `o${index + 1}`,
      text: objective.text,
      keyResults: objective.keyResults.map(({ text: line, feed, commitment, asked }, at) => ({
        id: `o${index + 1}k${at + 1}`,
        text: [line, ...asked.map((_, letter) => `from {${"abc"[letter]}}%`)].join(" "),
        feeds: feed > 0 && feed <= parents.length ? [`p${feed}`] : [],
        commitment,
        ...(asked.length > 0 && {
          slots: asked.map((one, letter) => ({ name: "abc"[letter] ?? "", ...one })),
        }),
      })),
    })),
    unread: [],
  }));

it("reads back any plan that it wrote", () => {
  fc.assert(
    fc.property(plan, (one) => {
      expect(parsePlan(planToMarkdown(one))).toEqual(one);
    }),
    { numRuns: 300 },
  );
});

it("asks the open questions where they stand, and no answered one", () => {
  const read = parsePlan("O1: Claims settle fast\nKR1: NPS rises from {a} to {b} points");
  const [line] = read.objectives[0]?.keyResults ?? [];
  const asked = { question: "What is the NPS today?", unit: null, role: "baseline" as const };
  if (line)
    line.slots = [
      { name: "c", ...asked },
      { name: "a", ...asked },
    ];
  expect(planToMarkdown(read)).toContain(
    "- KR 1.1: NPS rises from {a} to {b} points (open {a}, baseline: What is the NPS today?)\n",
  );
});

it("reads back the example plans", () => {
  for (const { text: paste } of examplePlans) {
    const read = parsePlan(paste);
    expect(read.unread).toEqual([]);
    expect(parsePlan(planToMarkdown(read))).toEqual(read);
  }
});

it("keeps unread lines as lines of their own section", () => {
  const read = parsePlan("O1: Claims settle fast\nKR1: NPS 30 to 40\nOwner: Jane");
  const again = parsePlan(planToMarkdown(read));
  expect(again.objectives).toEqual(read.objectives);
  expect(again.unread.map(({ text: line }) => line)).toContain("Owner: Jane");
});

it("writes links to parents by their position, whatever their ids", () => {
  const read = parsePlan(
    "Company KRs:\n- cost 41 to 30\n\nO1: Claims settle fast\nKR1: NPS 30 to 40",
  );
  const linked = structuredClone(read);
  const [parent] = linked.parents;
  const line = linked.objectives[0]?.keyResults[0];
  if (parent) parent.id = "cost";
  line?.feeds.push("cost", "gone");
  expect(planToMarkdown(linked)).toContain("- KR 1.1: NPS 30 to 40 (feeds P1)\n");
});
