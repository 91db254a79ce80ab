import { afterAll, beforeAll, expect, test } from "vitest";
import { Plan } from "../../rules/okr.ts";
import { createDraftStore } from "../db/drafts.ts";
import { openDatabase } from "../db/open.ts";
import type { OpenDatabase } from "../db/open.ts";
import { Draft, ProblemDetails, read } from "../testing/answers.ts";
import { planNamed } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

const Conflict = ProblemDetails.extend({ current: Draft.omit({ id: true }), yours: Plan });

let database: OpenDatabase;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  database = await openDatabase("memory://");
  server = await serve({ drafts: createDraftStore(database.db) });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

async function create(title: string) {
  const response = await server.post("/api/drafts", { plan: planNamed(title) });
  expect(response.status).toBe(201);
  const draft = await read(Draft, response);
  expect(response.headers.get("location")).toBe(`/api/drafts/${draft.id}`);
  return draft;
}

const save = (id: string, title: string, version: number) =>
  server.put(`/api/drafts/${id}`, { plan: planNamed(title), version });

test("a draft is kept, read, and saved over the version that was read", async () => {
  const { id, version } = await create("first");
  const saved = await read(Draft, await save(id, "second", version));
  expect(saved).toMatchObject({ id, version: 2, plan: planNamed("second") });
  const found = await read(Draft, await fetch(`${server.url}/api/drafts/${id}`));
  expect(found).toEqual(saved);
});

test("a deleted draft answers like one that never was", async () => {
  const { id, version } = await create("first");
  const address = `${server.url}/api/drafts/${id}`;
  const deleted = await fetch(address, { method: "DELETE" });
  expect(deleted.status).toBe(204);
  expect(await deleted.text()).toBe("");
  expect((await fetch(address)).status).toBe(404);
  expect((await save(id, "again", version)).status).toBe(404);
  expect((await fetch(address, { method: "DELETE" })).status).toBe(404);
});

test("of ten writers to one draft one wins, and nine are told, with both texts", async () => {
  const { id, version } = await create("first");
  const titles = Array.from({ length: 10 }, (_, i) => `writer ${i}`);
  const answers = await Promise.all(
    titles.map(async (title) => ({ title, response: await save(id, title, version) })),
  );
  const [won, ...more] = answers.filter(({ response }) => response.status === 200);
  expect(more).toEqual([]);
  const told = answers.filter(({ response }) => response.status === 409);
  expect(told).toHaveLength(9);
  for (const { title, response } of told) {
    const conflict = await read(Conflict, response);
    expect(conflict.type).toBe("/problems/draft-changed");
    expect(conflict.yours).toEqual(planNamed(title));
    expect(conflict.current).toMatchObject({ version: 2, plan: planNamed(won?.title ?? "") });
  }
});

test("text of any kind comes back as it was sent", async () => {
  const title = "NUL \u0000, half a pair \ud83d, 🚀, עברית, <script>alert(1)</script>";
  const { id, plan } = await create(title);
  expect(plan.title).toBe(title);
  const found = await read(Draft, await fetch(`${server.url}/api/drafts/${id}`));
  expect(found.plan).toEqual(planNamed(title));
});

test.each([
  ["unknown", "0123456789012345678901"],
  ["too short", "x"],
  ["of a byte that no text has", "\u0000"],
  ["of a path", "../writer"],
])("an id that is %s is neither read nor saved", async (_, id) => {
  const path = encodeURIComponent(id);
  expect((await fetch(`${server.url}/api/drafts/${path}`)).status).toBe(404);
  const response = await server.put(`/api/drafts/${path}`, { plan: planNamed("x"), version: 1 });
  expect(await read(ProblemDetails, response)).toMatchObject({ type: "/problems/unknown-draft" });
});
