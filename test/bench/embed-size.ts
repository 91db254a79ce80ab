// What a page that embeds the coach loads before it is first used.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const folder = new URL("../../dist/web/embed/v0/", import.meta.url);

/** Bytes, gzipped, of the entry and all that it imports at once; null when it is not built. */
export function embedBytes(): number | null {
  const entry = new URL("okr-coach.js", folder);
  if (!existsSync(fileURLToPath(entry))) return null;
  return [...filesOf(entry, new Set())]
    .map((file) => gzipSync(readFileSync(new URL(file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Follows static imports; what is fetched on demand does not count. */
function filesOf(file: URL, seen: Set<string>): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const code = readFileSync(file, "utf8");
  for (const [, path = ""] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu)) {
    filesOf(new URL(path, file), seen);
  }
  return seen;
}
