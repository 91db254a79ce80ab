// The database that needs no server: PostgreSQL as WebAssembly, in a folder of ours or in memory.
import { PGlite } from "@electric-sql/pglite";
import type { PGliteOptions } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import { prepareFolder, unusable } from "./data-folder.ts";
import { DurableFolder } from "./durable-folder.ts";
import { lockFolder } from "./folder-lock.ts";
import { keepUp } from "./upkeep.ts";

const SMALL = ["shared_buffers=16MB", "max_wal_size=64MB", "min_wal_size=32MB"];
/** PGlite has no binding for the default, fdatasync. */
const DURABLE = [...SMALL, "wal_sync_method=fsync"];

export interface OpenPool {
  pool: pg.Pool;
  close: () => Promise<void>;
}

/**
 * Opens `memory://`, or a folder that it makes where there is none.
 * @throws {CannotStart} when another process has the folder open, or it can't be used.
 */
export async function openEmbedded(folder: string): Promise<OpenPool> {
  if (folder.startsWith("memory://")) {
    return open({ dataDir: folder, startParams: withSettings(SMALL) }, () => Promise.resolve());
  }
  const unlock = await lockFolder(folder);
  try {
    await prepareFolder(folder, fill);
    return await open(durable(folder), unlock);
  } catch (error) {
    await unlock();
    throw error instanceof CannotStart ? error : unusable(folder, error);
  }
}

const durable = (folder: string): PGliteOptions => ({
  fs: new DurableFolder(folder),
  // PGlite's own parameters switch fsync off.
  startParams: withSettings(DURABLE).filter((param) => param !== "-F"),
});

async function fill(folder: string): Promise<void> {
  const engine = await PGlite.create(durable(folder));
  await engine.close();
}

const withSettings = (settings: string[]) => [
  ...PGlite.defaultStartParams,
  ...settings.flatMap((setting) => ["-c", setting]),
];

async function open(options: PGliteOptions, unlock: () => Promise<void>): Promise<OpenPool> {
  const engine = await PGlite.create(options);
  const pool = new pg.Pool({
    ...connectionTo(engine),
    max: 1,
    idleTimeoutMillis: 0,
    // With one connection, a query outside its own transaction would wait for ever.
    connectionTimeoutMillis: 10_000,
  });
  const stopUpkeep = keepUp(pool);
  async function close() {
    stopUpkeep();
    await pool.end();
    await engine.close();
    await unlock();
  }
  return { pool, close };
}

/** Drizzle sends `types: { getTypeParser }`; PGlite's serialiser throws on it, and every later query hangs. */
function connectionTo(engine: PGlite) {
  const { connection } = createPgConfig(engine);
  const parse = connection.parse.bind(connection);
  connection.parse = (query: { types?: unknown }) =>
    parse({ ...query, types: Array.isArray(query.types) ? query.types : [] });
  return { connection };
}
