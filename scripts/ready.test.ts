// The script that makes a fresh clone ready, run in small folders with an npm that only says what it was asked to do.
import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";

const READY = new URL("ready.mjs", import.meta.url).pathname;
const NPM = 'console.log("npm " + process.argv.slice(2).join(" "));';
const LONG_AGO = new Date("2026-01-01");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okr-coach-ready-"));
  await put("npm.mjs", NPM);
  onTestFinished(() => rm(folder, { recursive: true }));
});

async function put(path: string, content = "", changed?: Date) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  if (changed) await utimes(file, changed, changed);
}

/** A clone in which everything is installed and built. */
async function putReady() {
  await put("package-lock.json", "", LONG_AGO);
  await put("web/main.ts", "", LONG_AGO);
  await utimes(join(folder, "web"), LONG_AGO, LONG_AGO);
  await put("node_modules/.package-lock.json");
  await put("dist/web/index.html");
  await put("dist/.built");
}

function ready(args: string[], env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [READY, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, npm_execpath: join(folder, "npm.mjs"), ...env },
  });
  return { stdout, stderr, status };
}

/** Puts a `node` first on the PATH that says it is of this version. */
async function pretendNode(version: string) {
  await put("bin/node", `#!/bin/sh\necho ${version}\n`);
  await chmod(join(folder, "bin/node"), 0o755);
  return { PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
}

test("a fresh clone is installed and built", async () => {
  await put("package-lock.json");
  expect(ready(["build"]).stdout).toBe(
    "npm ci --include=dev --loglevel=error\nnpm run build --silent\n",
  );
});

test("what is ready is left alone", async () => {
  await putReady();
  expect(ready(["build"])).toEqual({ stdout: "", stderr: "", status: 0 });
});

test("a new lockfile is installed, without a build where none is asked for", async () => {
  await putReady();
  await put("package-lock.json", "", new Date(Date.now() + 5_000));
  expect(ready([]).stdout).toBe("npm ci --include=dev --loglevel=error\n");
});

test.each([
  ["changed", () => put("web/main.ts", "new", new Date(Date.now() + 5_000))],
  ["added to the rules", () => put("rules/rule.ts", "new", new Date(Date.now() + 5_000))],
  ["lost from the build", () => rm(join(folder, "dist/web/index.html"))],
])("a source that was %s is built again", async (_, change) => {
  await putReady();
  await change();
  expect(ready(["build"]).stdout).toBe("npm run build --silent\n");
});

test.each(["22.18.0", "23.6.1", "24.0.0", "26.1.0"])("Node %s will do", async (version) => {
  await putReady();
  expect(ready([], await pretendNode(version)).status).toBe(0);
});

test.each(["20.20.2", "22.17.1", "23.5.0"])("Node %s will not, and it says so", async (version) => {
  await putReady();
  const { status, stderr } = ready([], await pretendNode(version));
  expect(status).toBe(1);
  expect(stderr).toContain(`Node 22.18 or newer is needed, and here is ${version}.`);
});
