// Times of whole processes, taken in turns so that a busy moment of the machine meets all of them.
import { spawnSync } from "node:child_process";
import { median } from "./statistics.ts";

/** Median wall clock milliseconds of `node` with each list of arguments. */
export function processMilliseconds(runs: readonly (readonly string[])[], rounds: number) {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, args] of runs.entries()) {
      const start = performance.now();
      const { error } = spawnSync(process.execPath, args, { stdio: "ignore" });
      if (error) throw error;
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}
