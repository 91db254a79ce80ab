// The first check in a fresh process: loading the rules, one key result, its findings.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { options, planOf } from "./plans.ts";
import { median } from "./statistics.ts";
import type { Row } from "./texts.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const OUT = at("node_modules/.cache/okr-bench");

const PROGRAM = `
const start = process.cpuUsage();
const { check } = await import(process.argv[1]);
check(JSON.parse(process.argv[2]), JSON.parse(process.argv[3]));
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1_000);
`;

/** Processor milliseconds, median: the rules as one plain file, as a browser gets them. */
export async function firstCheckMilliseconds(row: Row, rounds: number): Promise<number> {
  await build({
    root: at("rules"),
    configFile: false,
    logLevel: "error",
    build: {
      // By its ending Node knows that it is a module: else it reads the file twice to find out.
      lib: { entry: at("rules/check.ts"), formats: ["es"], fileName: () => "check.mjs" },
      rolldownOptions: { output: { minify: true } },
      outDir: OUT,
      emptyOutDir: true,
    },
  });
  const args = [`${OUT}/check.mjs`, JSON.stringify(planOf([row], 1, 1)), JSON.stringify(options)];
  const times = Array.from({ length: rounds }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM, ...args], {
        encoding: "utf8",
      }),
    ),
  );
  return median(times);
}
