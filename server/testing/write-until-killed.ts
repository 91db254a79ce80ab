// Run by a test in a process of its own: saves drafts, and says so after each answer of the store, until it is killed.
import { writeSync } from "node:fs";
import { argv } from "node:process";
import { createDraftStore } from "../db/drafts.ts";
import { openDatabase } from "../db/open.ts";
import { planNamed } from "./plans.ts";

const { db } = await openDatabase(argv[2] ?? "");
const drafts = createDraftStore(db);
for (;;) {
  const { id } = await drafts.create(planNamed("version 1"));
  acknowledge(id, 1);
  for (let version = 1; version < 5; version++) {
    await drafts.save({ id, plan: planNamed(`version ${version + 1}`), version });
    acknowledge(id, version + 1);
  }
}

/** Written at once: what is printed, the store has answered. */
function acknowledge(id: string, version: number): void {
  writeSync(1, `${id} ${version}\n`);
}
