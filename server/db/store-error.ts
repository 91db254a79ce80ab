// What may be said of a failed query. The errors of Drizzle and PostgreSQL hold the values, which are OKR text.
import { DrizzleQueryError } from "drizzle-orm";

/** Classes of SQLSTATE, and codes of Node, in which the database and not the query is at fault. */
const UNAVAILABLE = /^(?:08|53|57)|^E[A-Z]+$/u;
/** node-postgres has no code for these two. */
const NO_CONNECTION = /^(?:timeout exceeded when trying to connect|Connection terminated)/u;

/** A query that failed, with the code that the database gave and no value. */
export class StoreError extends Error {
  override name = "StoreError";
  readonly code: string;
  /** True where trying again later may help: no connection, no room, shutting down. */
  readonly unavailable: boolean;

  constructor(code: string, unavailable: boolean) {
    super(`The database refused a query (${code}).`);
    this.code = code;
    this.unavailable = unavailable;
  }
}

/**
 * Runs a query and keeps its values out of whatever goes wrong.
 * @throws {StoreError} in place of every error.
 */
export async function guarded<T>(query: PromiseLike<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The `code` that Node and node-postgres put on their errors. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Whatever a query threw, without its values; no `cause` either: it would carry them on. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof DrizzleQueryError) return toStoreError(error.cause);
  const code = codeOf(error);
  if (code !== undefined) return new StoreError(code, UNAVAILABLE.test(code));
  const noConnection = error instanceof Error && NO_CONNECTION.test(error.message);
  return new StoreError(noConnection ? "no connection" : "unknown", noConnection);
}
