#!/usr/bin/env node
// The command line from its sources as they are now. `server/cli/start.mjs` starts sooner, from what was built.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/okr-coach", import.meta.url)));
await import("./cli/main.ts");
