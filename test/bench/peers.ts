// Well-known text linters over the same texts. They are installed on first use, beside the bench.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row } from "./texts.ts";

const folder = fileURLToPath(new URL("peers", import.meta.url));

export const PEERS = [
  "write-good",
  "textlint, 2 light rules",
  "retext, 6 plugins",
  "alex, its rules",
];

/** Texts a second, in a process of its own; null when they could not be installed. */
export function peerPerSecond(
  name: string,
  rows: readonly Row[],
  milliseconds: number,
): number | null {
  if (!installed()) return null;
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [`${folder}/run.mjs`, name, String(milliseconds)],
    { input: JSON.stringify(rows.map(({ text }) => text)), encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return Number(stdout);
}

function installed(): boolean {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return true;
  console.log("Installing the linters to compare with (74 packages, once) ...");
  const { status } = spawnSync("npm ci --ignore-scripts --prefix .", {
    cwd: folder,
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return status === 0;
}
