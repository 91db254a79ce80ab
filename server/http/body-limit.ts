// Refuses bodies over 1 MB before they are read.
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./environment.ts";
import { Problem } from "./problem.ts";

const MAX_BYTES = 1_000_000;

/** Hono's own limit copies every body. Where the length is declared, Node holds the sender to it, so that the header will do. */
export function limitBody() {
  const limitChunked = bodyLimit({ maxSize: MAX_BYTES, onError: refuse });
  return createMiddleware<AppEnv>(async (c, next) => {
    const length = c.req.header("content-length");
    if (Number(length) > MAX_BYTES) refuse();
    if (c.req.header("transfer-encoding")) return limitChunked(c, next);
    await next();
    return undefined;
  });
}

function refuse(): never {
  throw new Problem("too-large");
}
