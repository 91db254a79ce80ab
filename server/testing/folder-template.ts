// A data folder made once and copied for each test: to make one costs seconds, to copy it a tenth of one.
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { openDatabase } from "../db/open.ts";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const cache = join(modules, ".cache/okr-coach");

/** Puts a database with no rows at `folder`, which must not be there yet. */
export async function copyTemplate(folder: string): Promise<void> {
  const template = join(cache, `data-of-pglite-${await versionOfPglite()}`);
  if (!existsSync(template)) await makeTemplate(template);
  await cp(template, folder, { recursive: true });
}

async function makeTemplate(template: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, "making-"));
  const { close } = await openDatabase(join(making, "data"));
  await close();
  // Another test file may have been quicker.
  await rename(join(making, "data"), template).catch(() => undefined);
  await rm(making, { recursive: true });
}

async function versionOfPglite(): Promise<string> {
  const manifest = await readFile(join(modules, "@electric-sql/pglite/package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}
