import { beforeAll, describe, expect, test } from "vitest";
import { databaseFor } from "../testing/database.ts";
import { engines } from "../testing/engines.ts";
import { planNamed, planOf } from "../testing/plans.ts";
import { createDraftStore } from "./drafts.ts";
import type { DraftStore } from "./drafts.ts";
import { StoreError } from "./store-error.ts";

describe.each(await engines())("drafts $name", ({ make }) => {
  const database = databaseFor({ make });
  let drafts: DraftStore;
  beforeAll(() => {
    drafts = createDraftStore(database());
  });

  test("a draft comes back as it was given, under an id of 128 random bits", async () => {
    const plan = planNamed("Claims");
    const { id } = await drafts.create(plan);
    expect(id).toMatch(/^[\w-]{22}$/u);
    expect(await drafts.find(id)).toMatchObject({ id, plan, version: 1 });
  });

  test("text that no well-behaved keyboard types survives too", async () => {
    const plan = planOf([
      "NUL \u0000, half a pair \ud83d, whole 🚀, עברית, <script>",
      "'; drop table",
    ]);
    const { id } = await drafts.create(plan);
    expect((await drafts.find(id))?.plan).toEqual(plan);
  });

  test("of ten writers to one version one wins, and nine get the winner's text", async () => {
    const { id, version } = await drafts.create(planNamed("first"));
    const writers = Array.from({ length: 10 }, (_, i) => planNamed(`writer ${i}`));
    const saved = await Promise.all(writers.map((plan) => drafts.save({ id, plan, version })));
    const [won, ...more] = saved.flatMap((each) => ("draft" in each ? [each.draft] : []));
    expect(more).toEqual([]);
    expect(won?.version).toBe(2);
    const conflicts = saved.flatMap((each) => ("conflict" in each ? [each.conflict] : []));
    expect(conflicts).toHaveLength(9);
    for (const conflict of conflicts) expect(conflict).toEqual(won);
  });

  test("saving under an unknown id says that it is missing", async () => {
    const plan = planNamed("nowhere");
    expect(await drafts.save({ id: "unknown", plan, version: 1 })).toEqual({ missing: true });
    expect(await drafts.find("unknown")).toBeUndefined();
  });

  test("a deleted draft is gone, and deleting it again says that there is none", async () => {
    const { id } = await drafts.create(planNamed("gone"));
    const kept = await drafts.create(planNamed("kept"));
    expect(await drafts.remove(id)).toBe(true);
    expect(await drafts.find(id)).toBeUndefined();
    expect(await drafts.remove(id)).toBe(false);
    expect(await drafts.find(kept.id)).toBeDefined();
  });

  test("a failing query is reported without the text that it carried", async () => {
    const plan = planNamed("planted-word");
    const tooBig = drafts.save({ id: "planted-id", plan, version: 2 ** 40 });
    const error: unknown = await tooBig.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StoreError);
    expect(
      JSON.stringify([error, String(error), error instanceof Error && error.stack]),
    ).not.toMatch(/planted/u);
    expect(error).toMatchObject({ unavailable: false });
  });
});
