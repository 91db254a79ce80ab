// Lets pages of the allowed origins call the API. No cookies are used, so none are allowed.
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./environment.ts";

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
  "Access-Control-Allow-Headers": "Content-Type, Accept",
  "Access-Control-Max-Age": "600",
};

/** Answers preflights, and marks answers as readable by the origins of ALLOWED_ORIGINS and by no other. */
export function allowOrigins(origins: string[]) {
  const allowed = new Set(origins);
  return createMiddleware<AppEnv>(async (c, next) => {
    const origin = c.req.header("origin");
    if (allowed.size > 0) c.header("Vary", "Origin");
    const known = origin !== undefined && allowed.has(origin);
    if (known) {
      c.header("Access-Control-Allow-Origin", origin);
      c.header("Access-Control-Expose-Headers", "Retry-After, X-Request-Id");
    }
    if (c.req.method === "OPTIONS" && c.req.header("access-control-request-method")) {
      return c.body(null, 204, known ? PREFLIGHT : {});
    }
    await next();
    return undefined;
  });
}
