// The real app on a real port, with a store in memory and everything that it logs kept for reading.
import { BlockList } from "node:net";
import { pino } from "pino";
import { Registry } from "prom-client";
import { createApp } from "../app.ts";
import { createCoach } from "../coach/coach.ts";
import type { DraftStore } from "../db/drafts.ts";
import { listen } from "../http/listen.ts";
import { measureRequests } from "../http/metrics.ts";
import { createReadingMemory } from "../memory/readings.ts";
import type { Services } from "../services.ts";
import { draftsInMemory } from "./drafts-in-memory.ts";

interface Served {
  url: string;
  drafts: DraftStore;
  /** Every line that was logged. */
  logged: string[];
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  put: (path: string, body: unknown) => Promise<Response>;
  /** Stops as the process does on a signal. */
  stop: () => Promise<void>;
}

interface Given extends Partial<Omit<Services, "settings">> {
  settings?: Partial<Services["settings"]>;
  webRoot?: string;
}

export async function serve({ settings, webRoot = "", ...given }: Given = {}): Promise<Served> {
  const logged: string[] = [];
  const stopping = new AbortController();
  const services: Services = {
    settings: {
      ALLOWED_ORIGINS: [],
      NEW_DRAFTS_PER_MINUTE: 100_000,
      REQUESTS_PER_MINUTE: 100_000,
      SUGGESTIONS_PER_MINUTE: 100_000,
      TRUSTED_PROXIES: new BlockList(),
      ...settings,
    },
    log: pino({ level: "info", base: null }, { write: (line) => void logged.push(line) }),
    metrics: measureRequests(new Registry()),
    drafts: draftsInMemory(),
    readings: createReadingMemory(),
    coach: createCoach({ model: null }),
    writer: { writer: "built-in" },
    today: () => "2026-11-24",
    ping: () => Promise.resolve(),
    shutdown: stopping.signal,
    ...given,
  };
  const { fetch: handle } = createApp(services, webRoot);
  const server = await listen(handle, { host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${server.port}`;
  const send = (method: string, path: string, body: unknown, headers = {}) =>
    fetch(url + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    url,
    drafts: services.drafts,
    logged,
    post: (path, body, headers) => send("POST", path, body, headers),
    put: (path, body) => send("PUT", path, body),
    stop() {
      stopping.abort();
      return server.close();
    },
  };
}
