// Opens the store: both engines speak through node-postgres and run the same migrations.
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Pool } from "pg";
import { CannotStart } from "../cannot-start.ts";
import { openEmbedded } from "./embedded.ts";
import { openServer } from "./server.ts";
import { guarded, toStoreError } from "./store-error.ts";

export type Database = NodePgDatabase;

export interface OpenDatabase {
  db: Database;
  /** `PostgreSQL`, or the folder that holds the data. */
  place: string;
  /** @throws {StoreError} when the database does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));
/** Any number that nothing else in the database locks. */
const MIGRATION_LOCK = 7_203_011;

/**
 * Opens `postgres://...`, a folder or `memory://`, and brings its tables up to date.
 * @throws {CannotStart} when the server or the folder can't be used, or the tables can't be brought up to date.
 */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const onServer = /^postgres(?:ql)?:\/\//u.test(url);
  const { pool, close } = onServer ? await openServer(url) : await openEmbedded(url);
  await migrateLocked(pool).catch(async (error: unknown) => {
    await close();
    throw new CannotStart(
      `The tables in ${onServer ? "the database" : url} can't be brought up to date (${toStoreError(error).code}).`,
    );
  });
  const ping = async () => void (await guarded(pool.query("select 1")));
  return { db: drizzle(pool), place: onServer ? "PostgreSQL" : url, ping, close };
}

/** Processes that start together wait for the first one here: `migrate` itself has no lock. */
export async function migrateLocked(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    // The first one may take longer than a query of ours ever should.
    await client.query("set statement_timeout = 0");
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder });
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    await client.query("reset statement_timeout");
    client.release();
  } catch (error) {
    // The lock goes with the connection.
    client.release(true);
    throw error;
  }
}
