#!/usr/bin/env node
// Starts the command line: from the built file where no source is newer, else from the sources.
// Plain JavaScript, because Node takes longer to get ready for TypeScript than for all the rest.
import { readdirSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

enableCompileCache(at("node_modules/.cache/okr-coach"));
const built = changed(at("dist/cli/main.js"));
const fresh = built > Math.max(newest(at("rules")), newest(at("server/cli")));
await import(fresh ? "../../dist/cli/main.js" : "./main.ts");

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder) {
  let last = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    last = Math.max(last, entry.isDirectory() ? newest(path) : changed(path));
  }
  return last;
}
