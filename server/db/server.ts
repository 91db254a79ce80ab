// PostgreSQL by DATABASE_URL, for several processes that share one store.
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import type { OpenPool } from "./embedded.ts";
import { codeOf } from "./store-error.ts";

const CONNECT_MS = 5_000;
const QUERY_MS = 10_000;

const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "its name can't be looked up",
  "28000": "it refuses that user",
  "28P01": "it refuses that user or password",
  "3D000": "it has no database of that name",
};

/**
 * Connects once to see that the server is there.
 * @throws {CannotStart} saying why it is not. Neither user nor password is named.
 */
export async function openServer(url: string): Promise<OpenPool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: "okr-coach",
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: QUERY_MS,
    // Else a server that is gone without a word, as in a failover, holds each of its connections for hours.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // An idle connection that breaks is replaced at the next query; unheard, the event would end the process.
  pool.on("error", () => undefined);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new CannotStart(sentence(url, error));
  }
  return { pool, close: () => pool.end() };
}

function sentence(url: string, error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = codeOf(first);
  const reason = REASONS[code ?? ""] ?? code ?? "it does not answer";
  return `DATABASE_URL names a PostgreSQL server at ${new URL(url).host} that can't be used: ${reason}.`;
}
