// The command line on one key result against Node doing nothing, both from cold.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processMilliseconds } from "./processes.ts";
import type { Row } from "./texts.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface ColdStart {
  node: number;
  /** The built command line, as `npx okr-coach` starts it. */
  built: number;
  /** `node server/cli.ts`, for which Node first gets ready for TypeScript. */
  source: number;
}

/** Milliseconds, medians. */
export function coldStart(row: Row, rounds: number): ColdStart {
  const folder = mkdtempSync(join(tmpdir(), "okr-bench-"));
  const file = join(folder, "one.jsonl");
  writeFileSync(file, JSON.stringify(row));
  const check = ["check", file, "--format", "json"];
  const [node = 0, built = 0, source = 0] = processMilliseconds(
    [
      ["-e", "0"],
      [at("server/cli/start.mjs"), ...check],
      [at("server/cli.ts"), ...check],
    ],
    rounds,
  );
  rmSync(folder, { recursive: true });
  return { node, built, source };
}
