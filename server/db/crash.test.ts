import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { lastingEngines, newFolder } from "../testing/engines.ts";
import { createDraftStore } from "./drafts.ts";
import { openDatabase } from "./open.ts";

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 4);
const WRITER = new URL("../testing/write-until-killed.ts", import.meta.url).pathname;

interface Kill {
  /** Answers of the store that the writer has had by then, however busy the machine is. */
  after: number;
  /** How much later. */
  ms: number;
}

/** Lets a process write, kills it with no warning, and gives what the store had answered it. */
async function writeAndKill(url: string, { after, ms }: Kill): Promise<Map<string, number>> {
  const acknowledged = new Map<string, number>();
  const child = spawn(process.execPath, [WRITER, url], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const over = Promise.all([once(child, "exit"), once(lines, "close")]);
  const written = Promise.withResolvers<void>();
  let answers = 0;
  lines.on("line", (line) => {
    const [id = "", version = ""] = line.split(" ");
    acknowledged.set(id, Number(version));
    answers += 1;
    if (answers === after) written.resolve();
  });
  await Promise.race([written.promise, over]);
  setTimeout(() => child.kill("SIGKILL"), ms);
  await over;
  return acknowledged;
}

test("a process killed at its very first start leaves a folder that opens", async () => {
  const { url, remove } = await newFolder();
  onTestFinished(remove);
  for (const ms of [700, 1_200]) {
    const child = spawn(process.execPath, [WRITER, url], { stdio: "ignore" });
    setTimeout(() => child.kill("SIGKILL"), ms);
    await once(child, "exit");
  }
  const { ping, close } = await openDatabase(url);
  await expect(ping()).resolves.toBeUndefined();
  await close();
}, 60_000);

describe.each(await lastingEngines())("a process killed while it writes, $name,", ({ make }) => {
  test("has lost nothing that the store had answered", { timeout: ROUNDS * 15_000 }, async () => {
    const { url, remove } = await make();
    onTestFinished(remove);
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      // Uneven, so that the kills fall at different moments of a write.
      const kill = { after: (37 * (round + 1)) % 120, ms: 40 + ((77 * round) % 500) };
      const written = await writeAndKill(url, kill);
      for (const [id, version] of written) acknowledged.set(id, version);
    }
    const { db, close } = await openDatabase(url);
    const drafts = createDraftStore(db);
    for (const [id, version] of acknowledged) {
      const found = await drafts.find(id);
      // One more may have been written and not yet answered.
      expect([version, version + 1]).toContain(found?.version);
      expect(found?.plan.title).toBe(`version ${found?.version}`);
    }
    await close();
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 5);
  });
});
