// What a page that embeds the coach loads before it is first used.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const folder = new URL("../../dist/web/embed/v0/", import.meta.url);

/** Bytes, gzipped, of the entry, and with the rules, which come right after it; null when not built. */
export function embedBytes(): { entry: number; withRules: number } | null {
  const entry = new URL("okr-coach.js", folder);
  if (!existsSync(fileURLToPath(entry))) return null;
  const rules = readdirSync(new URL("c/", folder)).filter((name) => name.startsWith("rules-"));
  const drawn = weigh(entry);
  const withRules = rules.reduce((sum, name) => sum + weigh(new URL(`c/${name}`, folder)), drawn);
  return { entry: drawn, withRules };
}

function weigh(file: URL): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
