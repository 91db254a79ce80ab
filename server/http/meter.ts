// The coach's own counters and timings, beside those of the requests.
import type { Registry } from "prom-client";
import { Counter, Histogram } from "prom-client";
import type { Meter } from "../llm/telemetry.ts";

/** Model calls take from tenths of a second to minutes. */
const SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** A metric is made when it is first counted; its labels are those of that first time. */
export function createMeter(registry: Registry): Meter {
  const counters = new Map<string, Counter>();
  const timings = new Map<string, Histogram>();

  function counter(name: string, labelNames: string[]): Counter {
    const made = counters.get(name) ?? new Counter({ ...about(name, labelNames, registry) });
    counters.set(name, made);
    return made;
  }

  function timing(name: string, labelNames: string[]): Histogram {
    const settings = { ...about(name, labelNames, registry), buckets: SECONDS };
    const made = timings.get(name) ?? new Histogram(settings);
    timings.set(name, made);
    return made;
  }

  return {
    count: (name, labels, by = 1) => counter(name, Object.keys(labels)).inc({ ...labels }, by),
    time: (name, labels, seconds) =>
      timing(name, Object.keys(labels)).observe({ ...labels }, seconds),
  };
}

const about = (name: string, labelNames: string[], registry: Registry) => ({
  name,
  labelNames,
  help: name.replaceAll("_", " "),
  registers: [registry],
});
