/**
 * The built page and the embed. Few and small, so that they are read once, packed once and served from memory: no path of a
 * request ever reaches the disk.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { contentType, worthPacking } from "./content-types.ts";

export interface File {
  type: string;
  etag: string;
  body: Uint8Array<ArrayBuffer>;
  /** The body as `br` or `gzip`, packed at the first call; null where that gains nothing. */
  packed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>> | null;
}

export type Encoding = "br" | "gzip";

const PACK = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Every file below `root` by its address: `/index.html`. Empty where there is no such folder. */
export function readFiles(root: string): Map<string, File> {
  const names = list(root);
  return new Map(
    names.map((name) => [
      `/${name.split(sep).join("/")}`,
      toFile(name, readFileSync(join(root, name))),
    ]),
  );
}

function list(root: string): string[] {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
}

function toFile(name: string, content: Buffer): File {
  const type = contentType(name);
  const body = Uint8Array.from(content);
  const packed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type,
    body,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    packed(encoding) {
      if (!worthPacking(type)) return null;
      const known = packed.get(encoding) ?? PACK[encoding](body).then(bytes);
      packed.set(encoding, known);
      return known;
    },
  };
}

const bytes = (buffer: Buffer) => Uint8Array.from(buffer);
