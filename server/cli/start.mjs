#!/usr/bin/env node
// Starts the command line: from the built file where no source is newer, else from the sources.
// Plain JavaScript, because Node takes longer to get ready for TypeScript than for all the rest.
import { readdirSync, statSync } from "node:fs";
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUILT = "dist/cli/main.js";

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`okr-coach needs Node 24 and runs in ${process.version}; use npx okr-coach.`);
  process.exit(2);
}
module.enableCompileCache(at("node_modules/.cache/okr-coach"));
await (isBuilt() ? import(pathToFileURL(at(BUILT)).href) : import("./main.ts"));

function isBuilt() {
  const built = changed(at(BUILT));
  return built > newest(at("rules")) && built > newest(at("server/cli"));
}

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
