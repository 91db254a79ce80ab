import { describe, expect, test } from "vitest";
import { databaseFor } from "../testing/database.ts";
import { engines, lastingEngines } from "../testing/engines.ts";
import { openDatabase } from "./open.ts";
import { createSpending } from "./spending.ts";
import { StoreError } from "./store-error.ts";

const day = "2026-11-24";

describe.each(await engines())("spending $name", ({ make }) => {
  const database = databaseFor({ make });

  test("adds up for each organisation and each day", async () => {
    const { add, spent } = createSpending(database());
    await add("us", day, { tokens: 1_000, money: 0.5 });
    await add("us", day, { tokens: 500, money: 0.25 });
    await add("us", "2026-11-25", { tokens: 7, money: 0 });
    await add("others", day, { tokens: 9, money: 0 });
    expect(await spent("us", day)).toEqual({ tokens: 1_500, money: 0.75 });
    expect(await spent("us", "2026-11-26")).toEqual({ tokens: 0, money: 0 });
  });

  test("loses nothing of what is added at the same time", async () => {
    const { add, spent } = createSpending(database());
    const added = Array.from({ length: 40 }, () => add("busy", day, { tokens: 3, money: 0.25 }));
    await Promise.all(added);
    expect(await spent("busy", day)).toEqual({ tokens: 120, money: 10 });
  });

  test("holds more tokens than 32 bits count", async () => {
    const { add, spent } = createSpending(database());
    await add("large", day, { tokens: 3_000_000_000, money: 0 });
    await add("large", day, { tokens: 3_000_000_000, money: 0 });
    expect((await spent("large", day)).tokens).toBe(6_000_000_000);
  });
});

describe.each(await lastingEngines())("spending $name", ({ name, make }) => {
  test("outlives the process, and is one sum for two of them", { timeout: 60_000 }, async () => {
    const { url, remove } = await make();
    const first = await openDatabase(url);
    await createSpending(first.db).add("us", day, { tokens: 5, money: 1 });
    // A folder lets one process in.
    if (name === "in a folder") await first.close();
    const second = await openDatabase(url);
    const both = name === "in a folder" ? [second] : [first, second];
    await Promise.all(
      both.flatMap(({ db }) =>
        Array.from({ length: 20 }, () =>
          createSpending(db).add("us", day, { tokens: 1, money: 0 }),
        ),
      ),
    );
    const { tokens } = await createSpending(second.db).spent("us", day);
    expect(tokens).toBe(5 + 20 * both.length);
    await Promise.all(both.map(({ close }) => close()));
    await expect(createSpending(second.db).spent("us", day)).rejects.toThrow(StoreError);
    await remove();
  });
});
