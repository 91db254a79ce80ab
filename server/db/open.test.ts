import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { CannotStart } from "../cannot-start.ts";
import { engines, findServer, folder, newFolder } from "../testing/engines.ts";
import { planNamed } from "../testing/plans.ts";
import { createDraftStore } from "./drafts.ts";
import journal from "./migrations/meta/_journal.json" with { type: "json" };
import { openDatabase } from "./open.ts";

async function place() {
  const { url, remove } = await newFolder();
  onTestFinished(remove);
  return url;
}

const all = await engines();
const server = await findServer();

describe("the data folder", () => {
  test(
    "writes through to the disk, and opens again with what it held",
    { timeout: 60_000 },
    async () => {
      const url = await place();
      const first = await openDatabase(url);
      const { rows } = await first.db.execute("select current_setting('fsync') as fsync");
      expect(rows).toEqual([{ fsync: "on" }]);
      const { id } = await createDraftStore(first.db).create(planNamed("kept"));
      await first.close();
      const second = await openDatabase(url);
      expect(await createDraftStore(second.db).find(id)).toMatchObject({ plan: { title: "kept" } });
      await second.close();
    },
  );

  test(
    "is refused to a second process while the first lives, and given to it after",
    { timeout: 60_000 },
    async () => {
      const { url, remove } = await folder.make();
      onTestFinished(remove);
      const writer = new URL("../testing/write-until-killed.ts", import.meta.url);
      const first = spawn(process.execPath, [writer.pathname, url]);
      await once(first.stdout, "data");
      await expect(openDatabase(url)).rejects.toThrow(/is open in another process: stop that one/u);
      first.kill("SIGKILL");
      await once(first, "exit");
      const second = await openDatabase(url);
      await second.close();
    },
  );

  test("that holds other files is left alone", async () => {
    const url = await place();
    await mkdir(url);
    await writeFile(join(url, "thesis.txt"), "mine");
    await expect(openDatabase(url)).rejects.toThrow(/holds other files/u);
    expect(await readdir(url)).toEqual(["thesis.txt"]);
  });

  test("that is damaged, a file, or nowhere is refused in a sentence", async () => {
    const url = await place();
    await mkdir(url);
    await writeFile(join(url, "PG_VERSION"), "18");
    for (const wrong of [url, join(url, "PG_VERSION"), join(url, "PG_VERSION", "data")]) {
      await expect(openDatabase(wrong)).rejects.toThrow(CannotStart);
      await expect(openDatabase(wrong)).rejects.toThrow(/^The data folder .+ can't be used/u);
    }
  });
});

describe("a server that can't be used", () => {
  test.each([
    ["postgres://ada:secret@127.0.0.1:1/okr", "127.0.0.1:1 that can't be used: nothing listens"],
    ["postgres://ada:secret@nowhere.invalid/okr", "nowhere.invalid that can't be used"],
  ])("is named without its password: %s", async (url, words) => {
    const error: unknown = await openDatabase(url).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CannotStart);
    expect(String(error)).toContain(words);
    expect(String(error)).not.toContain("secret");
  });
});

describe("the tables", () => {
  test.skipIf(server === null)("of a user who may not make any stop it in a sentence", async () => {
    const { url, remove } = await (server ?? folder).make();
    onTestFinished(remove);
    const admin = await openDatabase(url);
    const name = new URL(url).pathname.slice(1);
    await admin.db.execute(`drop schema drizzle cascade; create role ${name} login`);
    const powerless = new URL(url);
    powerless.username = name;
    await expect(openDatabase(powerless.href)).rejects.toThrow(
      "The tables in the database can't be brought up to date (42501).",
    );
    await admin.db.execute(`drop role ${name}`);
    await admin.close();
  });

  test.skipIf(server === null)(
    "answer again after the server has cut the connections",
    async () => {
      const { url, remove } = await (server ?? folder).make();
      onTestFinished(remove);
      const { db, ping, close } = await openDatabase(url);
      const others = "pid <> pg_backend_pid() and datname = current_database()";
      await Promise.all([ping(), ping(), ping()]);
      await db.execute(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
      await ping().catch(() => undefined);
      await expect(ping()).resolves.toBeUndefined();
      await close();
    },
  );

  test.skipIf(server === null)("are made once when six processes start together", async () => {
    const { url, remove } = await (server ?? folder).make();
    onTestFinished(remove);
    const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(url)));
    const applied = await opened[0]?.db.execute("select * from drizzle.__drizzle_migrations");
    expect(applied?.rows).toHaveLength(journal.entries.length);
    await Promise.all(opened.map(({ close }) => close()));
  });

  test.each(all.filter((engine) => engine !== folder))(
    "answer a ping, until they are closed: $name",
    async ({ make }) => {
      const { url, remove } = await make();
      onTestFinished(remove);
      const { ping, close } = await openDatabase(url);
      await ping();
      await close();
      await expect(ping()).rejects.toThrow("The database refused a query");
    },
  );
});
