// No text throws, and none runs away: neither when it is read nor at the gate.
import { expect, it } from "vitest";
import { fuzzInput } from "./inputs.ts";
import { LONGEST_TEXT } from "./steps.ts";
import { tryOut } from "./trial.ts";

/** Milliseconds for the inputs that are tried at every test; `fuzz.ts` tries 100,000. */
const BUDGET = 20_000;
/** How many of them a machine manages that others keep busy. */
const FEWEST = 200;

function failures(text: string) {
  return tryOut(text).filter(({ took, limit, error }) => error !== null || took >= limit);
}

it("reads and refuses anything in time", { timeout: 4 * BUDGET }, () => {
  const end = performance.now() + BUDGET;
  for (let number = 0; performance.now() < end || number < FEWEST; number += 1) {
    expect(failures(fuzzInput(number)), `input ${number}`).toEqual([]);
  }
});

it.each(
  [
    [" ", "a", "1", "-", ".", ",", "[", "(", "](", "**", "| ", "\n", "\t"],
    ["and ", "of the ", "P1 ", "by 5% ", "from 1 to 2 ", "X% ", "{a} ", "KR1: "],
    ["é", "e\u0301", "\u{1F600}", "\u200b", "\u202e", "百"],
  ].flat(),
)("is not slowed by a text full of %j", (unit) => {
  const run = unit.repeat((5 * LONGEST_TEXT) / unit.length);
  expect(failures(`Reduce ${run}x`)).toEqual([]);
});
