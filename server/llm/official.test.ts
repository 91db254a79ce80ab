import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { aRequest } from "../../test/provider/writer.ts";
import { anthropicTransport } from "./anthropic.ts";
import { openaiTransport } from "./openai.ts";
import type { Transport } from "./transport.ts";

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

/** Sends what is meant for the official endpoint to the stub. */
const detour: typeof fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  return fetch(provider.url + pathname, init);
};
const options = { model: "m", idleMs: 1_000 };
const openai = () =>
  openaiTransport(
    new OpenAI({ apiKey: "k", baseURL: "https://api.openai.com/v1", maxRetries: 0, fetch: detour }),
    options,
  );
const anthropic = () =>
  anthropicTransport(
    new Anthropic({
      apiKey: "k",
      baseURL: "https://api.anthropic.com",
      maxRetries: 0,
      fetch: detour,
    }),
    options,
  );

async function finish(transport: Transport, request = aRequest({ effort: "low" })) {
  for await (const _ of transport.stream(request, new AbortController().signal));
  return provider.calls.map(({ body }) => body);
}

test("OpenAI itself stores nothing, keeps the prefix cached and gets the new token limit", async () => {
  provider.play({ says: "{}" });
  const [body] = await finish(openai());
  expect(body).toMatchObject({
    store: false,
    prompt_cache_key: "test 1",
    reasoning_effort: "low",
    max_completion_tokens: 200,
    response_format: { type: "json_schema", json_schema: { strict: true } },
  });
  expect(JSON.stringify(body?.messages)).not.toContain("JSON Schema");
});

test("a model that does not reason is not told how hard to think twice", async () => {
  provider.play({ says: "{}", refuses: ["reasoning_effort"] });
  const transport = openai();
  await finish(transport);
  const bodies = await finish(transport);
  expect(bodies.map((body) => "reasoning_effort" in body)).toEqual([true, false, false]);
});

test("Anthropic itself is trusted to hold to the schema, so it is not said twice", async () => {
  provider.play({ says: "{}" });
  const [body] = await finish(anthropic());
  expect(JSON.stringify(body?.system)).not.toContain("JSON Schema");
  expect(body).toMatchObject({ output_config: { format: { type: "json_schema" } } });
});
