import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./language.ts";
import { readObjective } from "./objective.ts";
import { readKeyResult } from "./read.ts";
import { context } from "./testing.ts";

const PIECES =
  "from to 5 % → -> 1.000,50 € {a} [P0] (#46) @mei by end of Q2 2026-03-31 30. Juni ** `x` http://a.b KR1: XX% $N TBD ??? at least two thirds of users who open it so that churn falls 🎧 \u202e \0 <b> ]( (((( [[[[ ---- .... ,,,, 9999999999 1,2,3,4,5 a-b-c-d ' ’ \n \t | / = < > ≤".split(
    " ",
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(...PIECES).map((piece) => piece.repeat(400)),
);

test("never throws, never strays outside the text, never runs away", () => {
  let slowest = 0;
  fc.assert(
    fc.property(text, fc.constantFrom("en" as const, "de" as const), (input, language) => {
      const before = performance.now();
      const reading = readKeyResult(input, context({ language }));
      readObjective(input, { language, terms: [] });
      detectLanguage(input);
      slowest = Math.max(slowest, performance.now() - before);
      const spans = [
        ...reading.kindBecause,
        ...reading.numbers,
        ...reading.slots,
        ...[reading.metric, reading.subject, reading.verb, reading.deadline].flatMap(
          (each) => each ?? [],
        ),
        ...[reading.baseline, reading.target].flatMap((each) => each ?? []),
      ].map(({ span }) => span);
      for (const { start, end } of [...spans, ...reading.placeholders]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(input.length);
      }
    }),
    { numRuns: 2_000, seed: 42 },
  );
  expect(slowest).toBeLessThan(500);
});
