// A database for all tests of a group.
import { afterAll, beforeAll } from "vitest";
import { openDatabase } from "../db/open.ts";
import type { Database, OpenDatabase } from "../db/open.ts";
import type { Engine, Made } from "./engines.ts";

/** Made before the first test and removed after the last; to be asked for inside of a test. */
export function databaseFor({ make }: Pick<Engine, "make">): () => Database {
  let made: Made;
  let opened: OpenDatabase;
  beforeAll(async () => {
    made = await make();
    opened = await openDatabase(made.url);
  });
  afterAll(async () => {
    await opened.close();
    await made.remove();
  });
  return () => opened.db;
}
