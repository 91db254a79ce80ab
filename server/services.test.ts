// The server with a model writer, opened from its configuration as it is in life, against a provider on this machine.
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { Suggestion } from "../rules/okr.ts";
import { startProvider } from "../test/provider/provider.ts";
import type { Provider } from "../test/provider/provider.ts";
import { createApp } from "./app.ts";
import { aCandidate, aPlace, weak } from "./coach/testing.ts";
import { readConfig } from "./config.ts";
import { createDraftStore } from "./db/drafts.ts";
import { openDatabase } from "./db/open.ts";
import { drafts } from "./db/schema.ts";
import { listen } from "./http/listen.ts";
import { openServices } from "./services.ts";
import { read } from "./testing/answers.ts";
import { folder } from "./testing/engines.ts";

const KEY = "sk-planted-key";
const Suggested = z.object({
  suggestions: z.array(Suggestion).min(1),
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
});

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

async function open(env: Record<string, string>) {
  const { url, close } = await start(env);
  onTestFinished(close);
  return url;
}

async function start(env: Record<string, string>) {
  const config = readConfig({ DATABASE_URL: "memory://", LOG_LEVEL: "silent", ...env });
  const services = await openServices(config);
  // In development an app is made anew over the same services.
  createApp(services, "");
  const server = await listen(createApp(services, "").fetch, { host: "127.0.0.1", port: 0 });
  async function close() {
    services.stop();
    await server.close();
    await services.close();
  }
  return { url: `http://127.0.0.1:${server.port}`, close };
}

function rewrite(url: string, accept = "application/json", signal: AbortSignal = never) {
  const { plan, keyResultId, options } = aPlace();
  return fetch(`${url}/api/suggestions`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify({ task: "rewrite", plan, keyResultId, options }),
    signal,
  });
}

const never = new AbortController().signal;

test("a plan that comes again is not read again, and the metrics say so", async () => {
  const url = await open({});
  const check = () =>
    fetch(`${url}/api/check`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ plan: aPlace().plan }),
    }).then((response) => response.text());
  expect(await check()).toBe(await check());
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('coach_readings_total{remembered="yes"} 2');
  expect(metrics).toContain('coach_readings_total{remembered="no"} 2');
});

test("the model's suggestions come out under its name; key and text stay inside", async () => {
  provider.play({ says: JSON.stringify({ candidates: [aCandidate()] }) });
  const url = await open({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: `${provider.url}/v1`,
    COACH_MODEL: "stub-model",
  });
  const response = await rewrite(url);
  const { suggestions } = await read(Suggested, response);
  expect(suggestions[0]?.writer).toMatchObject({ name: "model", model: "stub-model" });
  expect(provider.calls[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(/coach_model_calls_total\{.*model="stub-model".*\} 1/u);
  const writer = await (await fetch(`${url}/api/writer`)).text();
  for (const secret of [KEY, "extraction", weak]) {
    expect(metrics + writer).not.toContain(secret);
  }
});

test.each([
  ["refuses the key", { status: 401 }, "model-key"],
  ["is not there", null, "model-silent"],
])("with a provider that %s the built-in writer answers, and says so", async (_, scene, code) => {
  if (scene) provider.play(scene);
  const base = scene ? provider.url : "http://127.0.0.1:1";
  const url = await open({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${base}/v1` });
  const { suggestions, notes } = await read(Suggested, await rewrite(url));
  expect(suggestions[0]?.writer).toEqual({ name: "built-in" });
  expect(notes).toMatchObject([{ code }]);
  expect(JSON.stringify(notes)).not.toContain(KEY);
});

test.each(["text/event-stream", "application/json"])(
  "a reader of %s who goes away ends the provider's call",
  async (accept) => {
    const says = JSON.stringify({ candidates: [aCandidate()] });
    provider.play({ says, piece: 1, gapMs: 10 });
    const url = await open({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${provider.url}/v1` });
    const leaving = new AbortController();
    const answer = rewrite(url, accept, leaving.signal).then((response) => response.text());
    await expect.poll(() => provider.calls.length).toBe(1);
    leaving.abort();
    await expect(answer).rejects.toThrow(/abort/u);
    await expect.poll(() => provider.deserted()).toBe(1);
  },
);

test("a restart gives no spent budget back", { timeout: 60_000 }, async () => {
  const { url: data, remove } = await folder.make();
  onTestFinished(remove);
  const env = {
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: `${provider.url}/v1`,
    COACH_TOKENS_PER_DAY: "1000",
    DATABASE_URL: data,
  };
  provider.play({ says: JSON.stringify({ candidates: [aCandidate()] }) });
  const first = await start(env);
  const { notes: none } = await read(Suggested, await rewrite(first.url));
  expect(none).toEqual([]);
  await first.close();
  const { notes } = await read(Suggested, await rewrite(await open(env)));
  expect(notes).toMatchObject([{ code: "model-budget" }]);
  expect(provider.calls).toHaveLength(1);
});

test.each([
  ["kept for ever where nothing is set", {}, 200],
  ["deleted after the days that are set", { DRAFT_RETENTION_DAYS: "30" }, 404],
])("drafts are %s", { timeout: 60_000 }, async (_, env, status) => {
  const { url: data, remove } = await folder.make();
  onTestFinished(remove);
  const { db, close } = await openDatabase(data);
  const { id } = await createDraftStore(db).create(aPlace().plan);
  await db.update(drafts).set({ savedAt: new Date("2020-01-01") });
  await close();
  const url = await open({ DATABASE_URL: data, ...env });
  const draft = () => fetch(`${url}/api/drafts/${id}`).then((response) => response.status);
  await expect.poll(draft).toBe(status);
});

test("a start that fails lets go of the store", { timeout: 60_000 }, async () => {
  const { url: data, remove } = await folder.make();
  onTestFinished(remove);
  const env = { DATABASE_URL: data, OPENAI_API_KEY: KEY, COACH_MODEL: "m" };
  await expect(start({ ...env, COACH_MONEY_PER_DAY: "1" })).rejects.toThrow(/needs a price for m/u);
  await open(env);
});
