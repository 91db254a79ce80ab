// What the embed weighs: budgets in bytes after gzip, as targets.md has them.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const KB = 1_000;
const ENTRY = 30 * KB;
/**
 * The mark is 30 kB with all English rules in it. That is not met: this holds what there is. It stood
 * at 90 kB until the reading was fitted to five times as many key results: on teams that it had
 * never seen, that is worth six points of balanced accuracy in telling outcomes from the rest. It
 * stood at 102 kB until strangers read 421 key results along: what they found wrong in two of five
 * findings took five more to read, such as where a level starts and what is a promise. It stood at
 * 108 kB until two more strangers read 362 along: one finding in three or four was wrong, and what
 * it took to mend nearly all of them (starts in brackets, holds, names with numbers) weighs nine.
 */
const ENTRY_AND_RULES = 118 * KB;
const LAZY_VIEW = 12 * KB;
/** Words, weights and grammar of a second language, for whoever writes in it. */
const LANGUAGE = 25 * KB;

const folder = join(inject("webRoot"), "embed/v0");

const STATIC_IMPORT = /(?:^|[;}])import\s*(?:["'`{*]|\w+ from)/u;

/** The one file that holds the rules. */
async function rulesFile(): Promise<string> {
  const names = await readdir(join(folder, "c"));
  const [name, ...others] = names.filter((one) => one.startsWith("rules-"));
  expect(others).toEqual([]);
  return `c/${name}`;
}

async function weigh(name: string): Promise<number> {
  return gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
}

test("the entry, with Lit and all that is drawn first, keeps to its budget", async () => {
  expect(await weigh("okr-coach.js")).toBeLessThanOrEqual(ENTRY);
});

test("entry and rules together grow no further, though they miss the mark of 30 kB", async () => {
  const entry = await weigh("okr-coach.js");
  const rules = await weigh(await rulesFile());
  console.log(`entry ${entry} bytes, rules ${rules} bytes, together ${entry + rules}, gzipped`);
  expect(entry + rules).toBeLessThanOrEqual(ENTRY_AND_RULES);
});

test("neither the entry nor the rules need another file before they run", async () => {
  const code = await readFile(join(folder, "okr-coach.js"), "utf8");
  expect(code).not.toMatch(STATIC_IMPORT);
  expect(code).not.toContain("process.env");
  expect(await readFile(join(folder, await rulesFile()), "utf8")).not.toMatch(STATIC_IMPORT);
});

test("each view that is loaded later keeps to its budget", async () => {
  const names = await readdir(join(folder, "c"));
  const views = names.filter((name) => !/^(?:built-in-writer|german|pack|rules)-/u.test(name));
  const weights = await Promise.all(
    views.map(async (name) => ({ name, size: await weigh(`c/${name}`) })),
  );
  expect(weights.filter(({ size }) => size > LAZY_VIEW)).toEqual([]);
});

test("a second language keeps to its budget", async () => {
  const names = await readdir(join(folder, "c"));
  const [german = ""] = names.filter((name) => name.startsWith("german-"));
  expect(await weigh(`c/${german}`)).toBeLessThanOrEqual(LANGUAGE);
});

test("every file of the embed has its hash in integrity.json", async () => {
  const known: unknown = JSON.parse(await readFile(join(folder, "integrity.json"), "utf8"));
  const chunks = (await readdir(join(folder, "c"))).map((name) => `c/${name}`);
  const files = ["okr-coach.js", "okr-coach.iife.js", ...chunks];
  expect(Object.keys(Object(known)).toSorted()).toEqual(files.toSorted());
});

test("no style sheet and no picture is loaded", async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => /\.(?:css|svg|png|woff2?)$/u.test(name))).toEqual([]);
});
