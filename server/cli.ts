#!/usr/bin/env node
// The command line, for those who run `node server/cli.ts`. `server/cli/start.mjs` starts sooner.
await import(new URL("cli/start.mjs", import.meta.url).href);
