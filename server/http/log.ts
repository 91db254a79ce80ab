// One line per request. It holds the route's pattern and not the address: a draft's link is a secret.
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Logger } from "pino";
import type { AppEnv } from "./environment.ts";

/** Logs method, route, status and milliseconds: no header, no query, no body. */
export function logRequests(log: Logger) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const start = performance.now();
    await next();
    const line = {
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    };
    log.info(line, "request");
  });
}
