// The page and the embed as `npm run build` makes them, built once for the sources as they are.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";
import { webBuild } from "../../vite.config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(root, "node_modules/.cache/okr-coach-web");
const SOURCES = ["web", "rules", "vite.config.ts", "package-lock.json"];

/** The folder with `index.html` and `embed/`. Two runs at once may both build; the first one counts. */
export async function builtWeb(): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  await rm(cache, { recursive: true, force: true });
  const draft = `${folder}.${process.pid}`;
  await build(draft);
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

async function build(outDir: string): Promise<void> {
  // Under vitest's "test" Vite would bundle the development Lit.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    const config = { ...webBuild(outDir), configFile: false, logLevel: "error" } as const;
    const builder = await createBuilder(config, null);
    await builder.buildApp();
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesIn(join(root, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}
