// Requests by route, status and duration, and the process itself, for Prometheus.
import { prometheus } from "@hono/prometheus";
import type { Handler } from "hono";
import { Registry } from "prom-client";
import type { AppEnv } from "./environment.ts";

/** Counts into `registry`; `print` answers with all that it holds. Labels are route patterns: no id, no text. */
export function measureRequests(registry: Registry) {
  const { registerMetrics } = prometheus({ registry, collectDefaultMetrics: true });
  const print: Handler<AppEnv> = async (c) =>
    c.body(await registry.metrics(), 200, { "Content-Type": registry.contentType });
  return { count: registerMetrics, print };
}
