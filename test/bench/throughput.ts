// How many key results are checked a second, on one core, with every rule on.
import { check } from "../../rules/check.ts";
import { options, planOf } from "./plans.ts";
import { processorMilliseconds } from "./processor-time.ts";
import type { Row } from "./texts.ts";

const strict = { ...options, profile: "strict" as const };

/** By processor time. Each text is a plan of its own, so that nothing read before is used again. */
export function keyResultsPerSecond(rows: readonly Row[], milliseconds: number): number {
  const plans = rows.map((row) => planOf([row], 1, 1));
  for (const plan of plans) check(plan, strict);
  const start = processorMilliseconds();
  let done = 0;
  while (processorMilliseconds() - start < milliseconds) {
    for (const plan of plans) check(plan, strict);
    done += plans.length;
  }
  return (done * 1_000) / (processorMilliseconds() - start);
}

/** Processor milliseconds for one plan of so many key results, the best of a few runs. */
export function planMilliseconds(rows: readonly Row[], count: number): number {
  const plan = planOf(rows, count, 10);
  const times = Array.from({ length: 5 }, () => {
    const start = processorMilliseconds();
    check(plan, strict);
    return processorMilliseconds() - start;
  });
  return Math.min(...times);
}
