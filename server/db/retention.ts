// Deletes drafts that nobody has saved for a long time, where whoever runs the coach wants that.
import { lt, sql } from "drizzle-orm";
import type { Logger } from "pino";
import type { Database } from "./open.ts";
import { drafts } from "./schema.ts";
import { guarded, toStoreError } from "./store-error.ts";

const DAY_MS = 24 * 60 * 60_000;

/**
 * Deletes for good what was last saved more than `days` days ago, by the clock of the database, and gives how many that were.
 * @throws {StoreError} when the database fails.
 */
export async function deleteUnsaved(db: Database, days: number): Promise<number> {
  const removed = await guarded(
    db
      .delete(drafts)
      .where(lt(drafts.savedAt, sql`now() - make_interval(days => ${days})`))
      .returning({ version: drafts.version }),
  );
  return removed.length;
}

/** Does so at once and then every day; gives back the way to stop it. What fails is logged and tried again the next day. */
export function sweepDaily(db: Database, days: number, log: Logger): () => void {
  async function sweep() {
    try {
      const deleted = await deleteUnsaved(db, days);
      if (deleted > 0) log.info({ deleted, days }, "drafts past their retention deleted");
    } catch (error) {
      log.error({ code: toStoreError(error).code }, "drafts past their retention not deleted");
    }
  }
  void sweep();
  const timer = setInterval(() => void sweep(), DAY_MS).unref();
  return () => clearInterval(timer);
}
