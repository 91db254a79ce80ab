// Serves the page at its addresses, its assets, and the embed to any site that includes it.
import type { Context } from "hono";
import { Hono } from "hono";
import type { AppEnv } from "./environment.ts";
import { readFiles } from "./files.ts";
import type { Encoding, File } from "./files.ts";
import { Problem } from "./problem.ts";
import { PAGE_HEADERS } from "./security-headers.ts";

/** Addresses that the page itself tells apart. */
const PAGES = ["/", "/d/:id", "/rules/:scope/:name"];
/** In these folders the build puts a hash of the content into every name. */
const HASHED = /^\/(?:assets|embed\/v\d+\/c)\/.*-[\w-]{8}\.[a-z0-9]+$/u;

const FOREVER = "public, max-age=31536000, immutable";
/** The embed keeps its name from release to release: sites get the new one within minutes. */
const MINUTES = "public, max-age=300, stale-while-revalidate=86400";

/** The embed is public, and a module script from another origin is fetched with CORS: anybody may read it. */
const EMBED_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** `webRoot` is read at the first request and kept. */
export function servePages(webRoot: string) {
  const app = new Hono<AppEnv>();
  let files: ReturnType<typeof readFiles> | undefined;
  const find = (path: string) => (files ??= readFiles(webRoot)).get(path);

  for (const page of PAGES) {
    app.get(page, (c) => {
      const index = find("/index.html");
      if (!index) throw new Problem("page-not-built");
      return send(c, index, { ...PAGE_HEADERS, "Cache-Control": "no-cache" });
    });
  }
  app.use(async (c, next) => {
    const file = c.req.method === "GET" || c.req.method === "HEAD" ? find(c.req.path) : undefined;
    return file ? send(c, file, headersFor(c.req.path)) : next();
  });
  return app;
}

function headersFor(path: string): Record<string, string> {
  const embed = path.startsWith("/embed/");
  return {
    "Cache-Control": HASHED.test(path) ? FOREVER : embed ? MINUTES : "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(embed ? EMBED_HEADERS : {}),
  };
}

async function send(c: Context<AppEnv>, file: File, headers: Record<string, string>) {
  const all: Record<string, string> = { ...headers, ETag: file.etag, Vary: "Accept-Encoding" };
  // Among others, or marked as weak by a proxy that packs again: the tag is a hash, so that to hold it is to be it.
  if (c.req.header("if-none-match")?.includes(file.etag)) return c.body(null, 304, all);
  all["Content-Type"] = file.type;
  const encoding = accepted(c.req.header("accept-encoding") ?? "");
  const packed = encoding && (await file.packed(encoding));
  if (!encoding || !packed) return c.body(file.body, 200, all);
  return c.body(packed, 200, { ...all, "Content-Encoding": encoding });
}

function accepted(header: string): Encoding | undefined {
  if (/\bbr\b/u.test(header)) return "br";
  return /\bgzip\b/u.test(header) ? "gzip" : undefined;
}
