// What the HTTP side needs from outside, opened once. Tests hand in their own.
import { pino } from "pino";
import type { Logger } from "pino";
import { Registry } from "prom-client";
import type { WriterName } from "./api/writer.ts";
import type { Coach, PlanCoach } from "./coach/coach.ts";
import type { Config } from "./config.ts";
import type { DraftStore } from "./db/drafts.ts";
import { createDraftStore } from "./db/drafts.ts";
import { openDatabase } from "./db/open.ts";
import { sweepDaily } from "./db/retention.ts";
import { createSpending } from "./db/spending.ts";
import { measureReadings, measureRequests } from "./http/metrics.ts";
import type { RequestMetrics } from "./http/metrics.ts";
import { createReadingMemory } from "./memory/readings.ts";
import type { ReadingMemory } from "./memory/readings.ts";
import { openCoach } from "./open-coach.ts";

export interface Services {
  settings: Pick<
    Config,
    | "ALLOWED_ORIGINS"
    | "NEW_DRAFTS_PER_MINUTE"
    | "REQUESTS_PER_MINUTE"
    | "SUGGESTIONS_PER_MINUTE"
    | "TRUSTED_PROXIES"
  >;
  log: Logger;
  metrics: RequestMetrics;
  drafts: DraftStore;
  readings: ReadingMemory;
  coach: Coach & PlanCoach;
  writer: WriterName;
  today: () => string;
  /** Throws when the store does not answer. */
  ping: () => Promise<void>;
  /** Fires when the server stops: open streams end themselves. */
  shutdown: AbortSignal;
}

export interface OpenServices extends Services {
  /** Where the drafts are kept, in words for the person who starts the server. */
  place: string;
  /** Fires `shutdown`. */
  stop: () => void;
  close: () => Promise<void>;
}

/** @throws {CannotStart} when the store can't be opened, or the model can't be used as configured. */
export async function openServices(config: Config): Promise<OpenServices> {
  const database = await openDatabase(config.DATABASE_URL);
  const log = pino({ level: config.LOG_LEVEL, base: null });
  const registry = new Registry();
  const readings = createReadingMemory();
  measureReadings(registry, readings);
  const written = await openCoach(config, registry, {
    ledger: createSpending(database.db),
    notice: (failed) => log.warn(failed, "model call failed"),
  }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const stopping = new AbortController();
  const days = config.DRAFT_RETENTION_DAYS;
  const stopSweeping = days === undefined ? () => {} : sweepDaily(database.db, days, log);
  return {
    settings: config,
    log,
    metrics: measureRequests(registry),
    drafts: createDraftStore(database.db),
    readings,
    ...written,
    today: () => new Date().toISOString().slice(0, 10),
    ping: database.ping,
    shutdown: stopping.signal,
    place: database.place,
    stop: () => stopping.abort(),
    async close() {
      stopSweeping();
      await database.close();
    },
  };
}
