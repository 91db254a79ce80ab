// Requests by route, status and duration, and the process itself, for Prometheus.
import { prometheus } from "@hono/prometheus";
import type { Handler, MiddlewareHandler } from "hono";
import { Counter } from "prom-client";
import type { Registry } from "prom-client";
import type { ReadingMemory } from "../memory/readings.ts";
import type { AppEnv } from "./environment.ts";

export interface RequestMetrics {
  count: MiddlewareHandler<AppEnv>;
  /** Answers with all that the registry holds. */
  print: Handler<AppEnv>;
}

/** Once for a registry: it takes no name twice. Labels are route patterns: no id, no text. */
export function measureRequests(registry: Registry): RequestMetrics {
  const { registerMetrics } = prometheus({ registry, collectDefaultMetrics: true });
  const print: Handler<AppEnv> = async (c) =>
    c.body(await registry.metrics(), 200, { "Content-Type": registry.contentType });
  return { count: registerMetrics, print };
}

/** Once for a registry. Readings that were remembered are counted apart. */
export function measureReadings(registry: Registry, { counts }: ReadingMemory): void {
  const counter = new Counter({
    name: "coach_readings_total",
    help: "texts read",
    labelNames: ["remembered"],
    registers: [registry],
    collect() {
      const { remembered, made } = counts();
      counter.reset();
      counter.inc({ remembered: "yes" }, remembered);
      counter.inc({ remembered: "no" }, made);
    },
  });
}
