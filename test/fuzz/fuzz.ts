// `node test/fuzz/fuzz.ts [how many] [from]`: tries that many inputs and shows the slowest and any that failed.
import { fuzzInput } from "./inputs.ts";
import type { Trial } from "./trial.ts";
import { tryOut } from "./trial.ts";

const SHOWN = 5;
const [count = 100_000, from = 0] = process.argv.slice(2).map(Number);
const slowest = new Map<string, (Trial & { number: number })[]>();
let failures = 0;
for (let number = from; number < from + count; number += 1) {
  for (const trial of tryOut(fuzzInput(number))) {
    if (trial.error !== null || trial.took >= trial.limit) {
      failures += 1;
      process.stdout.write(`${line(number, trial)}  ${trial.error?.message ?? "too slow"}\n`);
    }
    const others = slowest.get(trial.step) ?? [];
    const ranked = [...others, { ...trial, number }].toSorted(
      (one, other) => other.took / other.limit - one.took / one.limit,
    );
    slowest.set(trial.step, ranked.slice(0, SHOWN));
  }
}
process.stdout.write(`\n${count} inputs, ${failures} failures. The slowest of each step:\n`);
for (const trials of slowest.values())
  for (const trial of trials) process.stdout.write(`${line(trial.number, trial)}\n`);
process.exitCode = failures === 0 ? 0 : 1;

function line(number: number, { step, took, limit }: Trial): string {
  const { length } = fuzzInput(number);
  const time = `${took.toFixed(2)} of ${limit.toFixed(1)} ms`;
  return `  #${number}  ${step.padEnd(20)} ${time.padEnd(20)} ${length} characters`;
}
