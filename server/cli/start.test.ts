// The entry of the package runs what was built or, without that, the sources: the same commands either way.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const run = (entry: string, ...args: string[]) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(entry, import.meta.url)), ...args], {
    encoding: "utf8",
  });

test("it gives the commands of the sources", () => {
  expect(run("start.mjs", "help")).toBe(run("../cli.ts", "help"));
});

test("it loads what another command brings along", () => {
  expect(run("start.mjs", "rules", "kr/output")).toContain("Why:");
});
