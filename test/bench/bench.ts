// `npm run bench`: measures, prints a table. Ratios are taken within one run, because machines differ.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { apiSpeed } from "./api.ts";
import type { ApiSpeed } from "./api.ts";
import { coldStart } from "./cold-start.ts";
import { embedBytes } from "./embed-size.ts";
import { firstCheckMilliseconds } from "./first-check.ts";
import { firstSuggestion } from "./first-suggestion.ts";
import { keystrokeMilliseconds } from "./keystroke.ts";
import { pageFigures } from "./page.ts";
import { PEERS, peerPerSecond } from "./peers.ts";
import { fixed, toTable, whole } from "./table.ts";
import { readTexts } from "./texts.ts";
import { keyResultsPerSecond, planMilliseconds } from "./throughput.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rows = readTexts();
const [first] = rows;
if (!first) throw new Error("There are no texts to measure on.");

await build({ configFile: `${root}/scripts/cli.config.ts`, logLevel: "error" });

console.log(`Lint throughput over ${rows.length} key results, texts a second of processor time\n`);
const ours = keyResultsPerSecond(rows, 3_000);
const peers = PEERS.map((name) => ({ name, speed: peerPerSecond(name, rows, 3_000) }));
console.log(
  toTable([
    ["linter", "a second", "ours is"],
    ["okr-coach, every rule", whole(ours), ""],
    ...peers.map(({ name, speed }) =>
      speed === null
        ? [name, "not installed", ""]
        : [name, whole(speed), `${fixed(ours / speed, 1)} x`],
    ),
  ]),
);

const small = planMilliseconds(rows, 1_000);
const large = planMilliseconds(rows, 10_000);
const key = keystrokeMilliseconds(rows);
const fresh = await firstCheckMilliseconds(first, 15);
const cold = coldStart(first, 21);
const unseen = await apiSpeed("unseen", 5, 1_000);
const typed = await apiSpeed("typed", 5, 1_000);
const suggestion = await firstSuggestion(60);
const embed = embedBytes();
const page = await pageFigures(rows);

console.log();
console.log(
  toTable([
    ["what", "figure", "mark"],
    ["checked a second, every rule", whole(ours), ">= 15,000"],
    ["10,000 in one plan, ms", whole(large), ""],
    ["  each, against a plan of 1,000", `${fixed(large / 10 / small, 2)} x`, "about 1 x"],
    ["keystroke to findings, 50 fields, p95 ms", fixed(key, 2), "<= 1"],
    ["first check in a fresh process, ms", fixed(fresh, 1), "<= 15"],
    ["node itself, ms", fixed(cold.node, 0), ""],
    ["okr-coach check, cold", `${fixed(cold.built / cold.node, 2)} x`, "<= 1.6 x"],
    ["  by node server/cli.ts", `${fixed(cold.source / cold.node, 2)} x`, ""],
    ["embed, gzipped", embed === null ? "not built" : kilobytes(embed.entry), "<= 30 kB"],
    ["  with the rules, asked for beside it", embed ? kilobytes(embed.withRules) : "", "<= 30 kB"],
    ["embed on slow 4G, processor 4 x slower: ready, ms", whole(page.embedReady), "<= 700"],
    ["  the page", whole(page.pageReady), "<= 700"],
    ["letter to redraw in the page, 50 fields, p95 ms", fixed(page.keystroke, 2), "<= 1"],
    ["first suggestion over the SDK alone, ms", fixed(suggestion.wall, 1), "<= 15"],
    ["  of the processor, ms", fixed(suggestion.processor, 1), ""],
    ...apiRows("POST /api/check, each plan new, a second", unseen),
    ...apiRows("POST /api/check, a plan being typed, a second", typed),
  ]),
);

function apiRows(what: string, speed: ApiSpeed) {
  return [
    [what, whole(speed.ours), ""],
    ["  share of bare Hono + zod", percent(speed.ours / speed.bare), ">= 30%"],
    ["  share of bare Hono + zod + check", percent(speed.ours / speed.bareWithCheck), ""],
    ["  of the texts remembered", percent(speed.remembered), ""],
  ];
}

function kilobytes(bytes: number): string {
  return `${fixed(bytes / 1_000, 1)} kB`;
}

function percent(share: number): string {
  return `${fixed(share * 100, 0)}%`;
}
