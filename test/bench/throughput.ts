// How many key results are checked a second, on one core, with every rule on.
import { check } from "../../rules/check.ts";
import type { Plan } from "../../rules/okr.ts";
import { options, planOf } from "./plans.ts";
import { processorMilliseconds } from "./processor-time.ts";
import type { Row } from "./texts.ts";

const strict = { ...options, profile: "strict" as const };

const WARM_UP_MS = 1_000;

/** By processor time, once warm. Each text is a plan of its own, so that nothing is read twice. */
export function keyResultsPerSecond(rows: readonly Row[], milliseconds: number): number {
  const plans = rows.map((row) => planOf([row], 1, 1));
  checkFor(plans, WARM_UP_MS);
  return checkFor(plans, milliseconds);
}

function checkFor(plans: readonly Plan[], milliseconds: number): number {
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
