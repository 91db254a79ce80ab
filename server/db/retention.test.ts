import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { pino } from "pino";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { databaseFor } from "../testing/database.ts";
import { engines } from "../testing/engines.ts";
import { planNamed } from "../testing/plans.ts";
import { createDraftStore } from "./drafts.ts";
import type { DraftStore } from "./drafts.ts";
import { deleteUnsaved, sweepDaily } from "./retention.ts";
import { drafts as table } from "./schema.ts";

const DAY_MS = 24 * 60 * 60_000;

function logTo(lines: string[]) {
  return pino({ base: null }, { write: (line) => void lines.push(line) });
}

describe.each(await engines())("drafts $name", ({ make }) => {
  const database = databaseFor({ make });
  let drafts: DraftStore;
  beforeAll(() => {
    drafts = createDraftStore(database());
  });

  /** A draft that was last saved so many days ago. */
  async function savedBefore(days: number) {
    const { id } = await drafts.create(planNamed(`${days} days`));
    const savedAt = sql`now() - make_interval(days => ${days})`;
    await database().update(table).set({ savedAt }).where(eq(table.id, id));
    return id;
  }

  test("that nobody has saved for so many days are deleted, and no others", async () => {
    const [old, older] = [await savedBefore(91), await savedBefore(400)];
    const recent = await savedBefore(89);
    expect(await deleteUnsaved(database(), 90)).toBe(2);
    expect(await drafts.find(old)).toBeUndefined();
    expect(await drafts.find(older)).toBeUndefined();
    expect(await drafts.find(recent)).toBeDefined();
  });

  test("count from the day on which they were saved last", async () => {
    const id = await savedBefore(400);
    await drafts.save({ id, plan: planNamed("again"), version: 1 });
    expect(await deleteUnsaved(database(), 90)).toBe(0);
    expect(await drafts.find(id)).toBeDefined();
  });

  test("are swept at the start and every day, until that is stopped", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const logged: string[] = [];
    const first = await savedBefore(100);
    const stop = sweepDaily(database(), 90, logTo(logged));
    await expect.poll(() => logged).toHaveLength(1);
    expect(await drafts.find(first)).toBeUndefined();

    const second = await savedBefore(100);
    vi.advanceTimersByTime(DAY_MS);
    await expect.poll(() => logged).toHaveLength(2);
    expect(await drafts.find(second)).toBeUndefined();
    expect(logged[1]).toContain('"deleted":1');
    expect(logged.join("")).not.toContain(second);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a sweep that fails is logged by its code, and tried again the next day", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const logged: string[] = [];
  onTestFinished(sweepDaily(drizzle("postgres://ada:secret@127.0.0.1:1/okr"), 7, logTo(logged)));
  await expect.poll(() => logged).toHaveLength(1);
  vi.advanceTimersByTime(DAY_MS);
  await expect.poll(() => logged).toHaveLength(2);
  expect(logged[1]).toContain('"code":"ECONNREFUSED"');
  expect(logged.join("")).not.toContain("secret");
});
