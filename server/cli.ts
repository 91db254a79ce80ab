#!/usr/bin/env node
// The command line, for those who run `node server/cli.ts`. `server/cli/start.mjs` starts sooner.
import "./cli/start.mjs";
