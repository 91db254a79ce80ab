// No OKR text, no header, no query and no draft's address in anything that the server writes down.
import { expect, test, vi } from "vitest";
import type { DraftStore } from "../db/drafts.ts";
import { StoreError } from "../db/store-error.ts";
import { Draft, read } from "../testing/answers.ts";
import { draftsInMemory } from "../testing/drafts-in-memory.ts";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

const WORDS = ["quokka", "wombat", "numbat"];
const plan = planOf(["Train the quokka model", "Cut wombat time from 6 h to 3 h"], "numbat");

async function serveWith(drafts?: DraftStore) {
  const server = await serve(drafts ? { drafts } : {});
  const everything = async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    await server.stop();
    return { metrics, log: server.logged.join("") };
  };
  return { server, everything };
}

test("planted words and draft ids reach neither log nor metrics", async () => {
  const { server, everything } = await serveWith();
  const { post, put, url } = server;
  const headers = { authorization: "Bearer quokka", "x-request-id": "wombat quokka" };
  await post("/api/check", { plan }, headers);
  await post("/api/check?quokka=wombat", { text: "quokka\n".repeat(100) });
  await post("/api/check", { plan: { quokka: "wombat" } });
  await post("/api/suggestions", { task: "rewrite", plan, keyResultId: "kr-1" });
  await post("/api/suggestions", { task: "suggest", plan, objectiveId: "o-1" });
  await post("/api/suggestions", { task: "draft", pattern: "build", useCase: "quokka counting" });
  await fetch(`${url}/quokka/wombat?numbat`);
  await fetch(`${url}/api/drafts/quokka`);
  const { id, version } = await read(Draft, await post("/api/drafts", { plan }));
  await fetch(`${url}/d/${id}`);
  await put(`/api/drafts/${id}`, { plan, version });
  await put(`/api/drafts/${id}`, { plan, version });
  const { log, metrics } = await everything();
  for (const word of [...WORDS, id]) {
    expect(log).not.toContain(word);
    expect(metrics).not.toContain(word);
  }
  expect(log.trim().split("\n").length).toBeGreaterThanOrEqual(12);
  expect(log).toContain('"route":"/api/drafts/:id","status":409');
  expect(metrics).toContain('route="/api/drafts/:id",status="409"');
});

test.each([
  [new Error("Failed query: insert params: quokka"), 500, "/problems/internal"],
  [new TypeError("Failed query:\n    at quokka\n    at wombat"), 500, "/problems/internal"],
  [new StoreError("08006", true), 503, "/problems/store-unavailable"],
])("a failing store is logged by name and place: %s", async (error, status, type) => {
  const create = vi.fn<DraftStore["create"]>().mockRejectedValue(error);
  const { server, everything } = await serveWith({ ...draftsInMemory(), create });
  const response = await server.post("/api/drafts", { plan });
  expect(response.status).toBe(status);
  const body = await response.text();
  expect(body).toContain(type);
  const { log } = await everything();
  for (const word of WORDS) expect(log + body).not.toContain(word);
  expect(log).toContain(`"error":"${error.name}"`);
  expect(log).toContain("log.test.ts");
});
