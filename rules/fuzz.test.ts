/** No text throws, and none takes long: neither to check nor to take apart. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { check } from "./check.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "./examples.ts";
import { examplePlans } from "./parse/examples.ts";
import { parsePlan } from "./parse/parse.ts";

/** Milliseconds: the mark is 5; the rest is room for a busy machine. */
const LIMIT = 60;

const piece = fc.oneof(
  fc.constantFrom("from", "to", "by", "and", "80%", "{a}", "[P1]", "@x", "https://x.y", "**", "Q3"),
  fc.constantFrom(
    "Reduce",
    "NPS",
    "Increase",
    "policy",
    "approved",
    "workshops",
    "|",
    "\t",
    "\n",
    "KR1:",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 60 }), fc.constantFrom(" ", "", "  "))
  .map(([pieces, space]) => pieces.join(space).slice(0, 4_000));

/** The time of the quickest of three runs: a pause of the machine does not count. */
function quickest(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const checkLine = (line: string): unknown =>
  check(examplePlan({ text: line, objective: line.slice(0, 500) }, "keyResult"), EXAMPLE_OPTIONS);

it("checks any text in time", () => {
  fc.assert(
    fc.property(text, (line) => {
      expect(quickest(() => checkLine(line))).toBeLessThan(LIMIT);
    }),
    { numRuns: 1_000 },
  );
});

it("takes any text apart in time", () => {
  fc.assert(
    fc.property(text, (paste) => {
      expect(quickest(() => parsePlan(paste))).toBeLessThan(LIMIT);
    }),
    { numRuns: 1_000 },
  );
});

it("does any cut of the example plans", () => {
  const cut = fc.tuple(fc.constantFrom(...examplePlans), fc.nat(900), fc.nat(900));
  fc.assert(
    fc.property(cut, ([{ text: whole }, a, b]) => {
      const plan = parsePlan(whole.slice(Math.min(a, b), Math.max(a, b)));
      expect(check(plan, EXAMPLE_OPTIONS).version).toBe(1);
    }),
    { numRuns: 200 },
  );
});

it.each([
  " ",
  "a",
  "1",
  "-",
  ".",
  "and ",
  "of the ",
  "[",
  "**",
  "P1 ",
  "( ",
  "from 1 to 2 ",
  "é",
  "\u{1F600}",
  "by 5% ",
])("is not slowed by 4,000 characters of %j", (unit) => {
  const line = unit.repeat(4_000 / unit.length).slice(0, 4_000);
  const framed = `Reduce ${line}x`.slice(0, 4_000);
  expect(quickest(() => checkLine(framed))).toBeLessThan(LIMIT);
  expect(quickest(() => parsePlan(framed))).toBeLessThan(LIMIT);
});
