// What browsers may do with our answers.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./environment.ts";

/** Answers of the API hold somebody's OKRs: not stored on the way, never shown as a page. */
const API = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The policies that Lit makes: the build renames its own, so that two Lits can live on one page. */
const TRUSTED_TYPES = "okr-coach lit-html";

/** The page runs our own files and nothing inline, talks to us alone and is framed by nobody. */
export const PAGE_HEADERS = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES}`,
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  // The address of a draft is its key: it must not travel as a referrer nor into a search engine.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};

export function secureApi() {
  const headers = Object.entries(API);
  return createMiddleware<AppEnv>(async (c, next) => {
    for (const [name, value] of headers) c.header(name, value);
    await next();
  });
}
