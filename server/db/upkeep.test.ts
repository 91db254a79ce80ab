import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import { expect, onTestFinished, test } from "vitest";
import { planNamed } from "../testing/plans.ts";
import { createDraftStore } from "./drafts.ts";
import { openEmbedded } from "./embedded.ts";
import { migrateLocked } from "./open.ts";
import { vacuum } from "./upkeep.ts";

test("a draft that is saved over and over takes the room of a few, not of all", async () => {
  const { pool, close } = await openEmbedded("memory://");
  onTestFinished(close);
  await migrateLocked(pool);
  const drafts = createDraftStore(drizzle(pool));
  const { id } = await drafts.create(planNamed(""));
  let version = 1;
  const sizeOfTable = async () => {
    const size = "select pg_total_relation_size('drafts')::int as size";
    const { rows } = await pool.query<{ size: number }>(size);
    return rows[0]?.size ?? 0;
  };
  const saveTimes = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const plan = planNamed(randomBytes(20_000).toString("base64"));
      await drafts.save({ id, plan, version });
      version += 1;
    }
    await vacuum(pool);
    return sizeOfTable();
  };
  const first = await saveTimes(30);
  expect(first).toBeGreaterThan(30 * 20_000);
  for (let round = 0; round < 3; round++) expect(await saveTimes(30)).toBeLessThan(first * 1.2);
});
