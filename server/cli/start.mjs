#!/usr/bin/env node
// Starts the command line: from the built file where no source is newer, else from the sources.
// Plain JavaScript, because Node takes longer to get ready for TypeScript than for all the rest.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`okr-coach needs Node 24 and runs in ${process.version}; use npx okr-coach.`);
  process.exit(2);
}

// Not imported: an import makes Node ready the whole of a module, and here a few functions do.
const fs = process.getBuiltinModule("node:fs");
const module = process.getBuiltinModule("node:module");
const path = process.getBuiltinModule("node:path");
const url = process.getBuiltinModule("node:url");
const vm = process.getBuiltinModule("node:vm");

const at = (file) => url.fileURLToPath(new URL(`../../${file}`, import.meta.url));
const BUILT = at("dist/cli/main.cjs");
const CACHE = at("node_modules/.cache/okr-coach");
/** What V8 made of the built file. */
const CODE = `${CACHE}/main.code`;

module.enableCompileCache(CACHE);
const built = changed(BUILT);
if (built > newest(at("rules")) && built > newest(at("server/cli"))) runBuilt();
else await import("./main.ts");

/**
 * Runs the built file as `require` would, with V8's code for it from an earlier run. Node's own cache
 * holds only what runs while a file loads; this one is made at the end, and holds what a check runs.
 */
function runBuilt() {
  const cachedData = changed(CODE) > built ? fs.readFileSync(CODE) : undefined;
  const script = new vm.Script(module.wrap(fs.readFileSync(BUILT, "utf8")), {
    filename: BUILT,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const main = new module.Module(BUILT);
  const require = module.createRequire(BUILT);
  // The files of the other commands ask for what they share with this one.
  require.cache[BUILT] = main;
  script.runInThisContext()(main.exports, require, main, BUILT, path.dirname(BUILT));
  if (!cachedData || script.cachedDataRejected) process.once("exit", () => keepCode(script));
}

function keepCode(script) {
  try {
    const made = `${CODE}.${process.pid}`;
    fs.mkdirSync(CACHE, { recursive: true });
    fs.writeFileSync(made, script.createCachedData());
    fs.renameSync(made, CODE);
  } catch {
    // Where nothing can be written, every start takes as long as the first.
  }
}

function changed(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When the folder, or anything in it, last changed: a file that went from it shows on the folder alone. */
function newest(folder) {
  let last = changed(folder);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = `${folder}/${entry.name}`;
    last = Math.max(last, entry.isDirectory() ? newest(inside) : changed(inside));
  }
  return last;
}
