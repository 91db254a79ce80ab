// One input through every step: what it throws, and how long each step takes.
import { LONGEST_TEXT, steps } from "./steps.ts";

/** Milliseconds of processor time for a text of a plan; longer ones may take as much longer. */
const LIMIT = 5;

export interface Trial {
  step: string;
  /** Milliseconds. */
  took: number;
  /** Milliseconds that a text of its length may take. */
  limit: number;
  error: Error | null;
}

/** Every step, with the time that it took. */
export function tryOut(text: string): Trial[] {
  const limit = LIMIT * Math.max(1, text.length / LONGEST_TEXT);
  return Object.entries(steps).map(([step, run]) => {
    try {
      return { step, took: timeOf(() => run(text), limit), limit, error: null };
    } catch (error) {
      return { step, took: 0, limit, error: error instanceof Error ? error : new Error(step) };
    }
  });
}

/** Times that the clock is believed to be held up by others before the processor is asked. */
const TRIES = 3;

/** By the clock where that is quick enough; else on the processor, which others may keep busy. */
function timeOf(run: () => unknown, limit: number): number {
  for (let left = TRIES; left > 0; left -= 1) {
    const start = performance.now();
    run();
    const took = performance.now() - start;
    if (took < limit / 2) return took;
  }
  return onProcessor(run);
}

/** Runs that the processor's own clock, which ticks in milliseconds, needs for a mean. */
const RUNS = 8;
/** Means of which the best counts: the others had more rubbish to collect, or code to compile. */
const ROUNDS = 10;

function onProcessor(run: () => unknown): number {
  const means = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    for (let left = RUNS; left > 0; left -= 1) run();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000 / RUNS;
  });
  return Math.min(...means);
}
