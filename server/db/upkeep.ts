// What a PostgreSQL server does for itself in the background, and one that runs inside another process does not.
import type { Pool } from "pg";

const CHECKPOINT_EVERY_MS = 5 * 60_000;
const VACUUM_EVERY_MS = 60 * 60_000;

/** Empties the write-ahead log: else it grows for ever, and recovery after a crash takes minutes. */
async function checkpoint(pool: Pool): Promise<void> {
  await pool.query("checkpoint");
}

/** Frees what saved-over drafts took. */
export async function vacuum(pool: Pool): Promise<void> {
  await pool.query("vacuum");
}

/** Does both from time to time; gives back the way to stop it. What fails is tried again at the next turn. */
export function keepUp(pool: Pool): () => void {
  const every = (ms: number, work: (pool: Pool) => Promise<void>) =>
    setInterval(() => void work(pool).catch(() => undefined), ms).unref();
  const timers = [every(CHECKPOINT_EVERY_MS, checkpoint), every(VACUUM_EVERY_MS, vacuum)];
  return () => timers.forEach((timer) => clearInterval(timer));
}
