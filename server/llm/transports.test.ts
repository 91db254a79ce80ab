import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { aRequest, protocols, settingsFor } from "../../test/provider/writer.ts";
import { configureTransports } from "./configure.ts";
import type { ModelSettings } from "./configure.ts";
import type { RawAnswer, Transport } from "./transport.ts";

const never = new AbortController().signal;
const says = '{"candidates": []}';

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

function transportFor(settings: ModelSettings): Transport {
  const [transport] = configureTransports(settings);
  if (!transport) throw new Error("no provider");
  return transport;
}

async function answerOf(transport: Transport, request = aRequest()): Promise<RawAnswer | null> {
  let answer: RawAnswer | null = null;
  for await (const event of transport.stream(request, never)) {
    if (event.type === "answer") answer = event.answer;
  }
  return answer;
}

describe.each(protocols)("%s", (protocol) => {
  test("tells the text, the model and the tokens, cached ones included", async () => {
    provider.play({ says });
    expect(await answerOf(transportFor(settingsFor(provider, protocol)))).toEqual({
      text: says,
      finish: "stop",
      level: "json_schema",
      model: "stub-model",
      usage: {
        input: 1200,
        output: 90,
        cachedInput: 1024,
        cacheWrite: 0,
      },
    });
  });

  test("an empty answer is an answer", async () => {
    provider.play({ says: "" });
    const answer = await answerOf(transportFor(settingsFor(provider, protocol)));
    expect(answer).toMatchObject({ text: "", finish: "stop" });
  });
});

const transport = () => transportFor(settingsFor(provider, "openai"));
const formats = () =>
  provider.calls.map(({ body }) => Reflect.get(Object(body.response_format), "type"));

describe("Chat Completions, where servers differ", () => {
  test("a server without schemas gets JSON mode, one without that plain text; once", async () => {
    provider.play({ says, refuses: ["response_format"] });
    const learning = transport();
    expect(await answerOf(learning)).toMatchObject({ text: says, level: "text" });
    expect(formats()).toEqual(["json_schema", "json_object", undefined]);
    await answerOf(learning);
    expect(provider.calls).toHaveLength(4);
  });

  test("a server with JSON mode only", async () => {
    provider.play({ says, refuses: ["response_format.json_schema"] });
    expect(await answerOf(transport())).toMatchObject({ level: "json_object" });
    expect(formats()).toEqual(["json_schema", "json_object"]);
  });

  test("a server that takes schemas or text, but no JSON mode, as LM Studio", async () => {
    const complaint = "'response_format.type' must be 'json_schema' or 'text'";
    provider.play({ says, refuses: ["response_format"], complaint });
    expect(await answerOf(transport())).toMatchObject({ level: "text" });
    expect(formats()).toEqual(["json_schema", undefined]);
  });

  test("a server that wants max_completion_tokens, as Azure", async () => {
    const complaint =
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.";
    provider.play({ says, refuses: ["max_tokens"], complaint });
    await answerOf(transport());
    expect(provider.calls.map(({ body }) => body.max_completion_tokens)).toEqual([undefined, 200]);
  });

  test.each([400, 422] as const)(
    "a server that refuses usage in the stream with %i",
    async (status) => {
      provider.play({ says, refuses: ["stream_options"], refusesWith: status });
      expect(await answerOf(transport())).toMatchObject({ text: says, level: "json_schema" });
      expect(provider.calls.map(({ body }) => "stream_options" in body)).toEqual([true, false]);
    },
  );

  test.each([
    ["a parameter", "stream_options", "json_schema"],
    ["a schema", "response_format.json_schema", "json_object"],
  ])(
    "what a refusal of %s teaches is learnt once by calls that go out together",
    async (_, refused, level) => {
      provider.play({ says, refuses: [refused], firstMs: 20 });
      const learning = transport();
      const answers = await Promise.all([
        answerOf(learning),
        answerOf(learning),
        answerOf(learning),
      ]);
      expect(answers).toMatchObject([{ level }, { level }, { level }]);
    },
  );

  test("nothing that only OpenAI knows goes to another server", async () => {
    provider.play({ says });
    await answerOf(transport(), aRequest({ effort: "low" }));
    const [call] = provider.calls;
    for (const own of ["store", "prompt_cache_key", "reasoning_effort", "max_completion_tokens"]) {
      expect(call?.body).not.toHaveProperty(own);
    }
    expect(JSON.stringify(call?.body.messages)).toContain("JSON Schema");
  });

  test("a filtered answer and a prompt filtered by Azure are both told as such", async () => {
    provider.play({ says: "{", finish: "filtered" });
    expect(await answerOf(transport())).toMatchObject({ finish: "filtered" });
    provider.play({ status: 400, code: "content_filter" });
    expect(await answerOf(transport())).toMatchObject({ finish: "filtered" });
  });
});

describe("Messages", () => {
  test("the stable part is marked for the cache and the schema is asked for", async () => {
    provider.play({ says });
    await answerOf(transportFor(settingsFor(provider, "anthropic")), aRequest({ effort: "low" }));
    expect(provider.calls[0]?.body).toMatchObject({
      max_tokens: 200,
      system: [{ type: "text", cache_control: { type: "ephemeral" } }],
      output_config: { effort: "low", format: { type: "json_schema" } },
    });
  });

  test("a schema whose grammar is too large, and a refused effort, leave plain text", async () => {
    const complaint = "output_config.format: The compiled grammar is too large.";
    provider.play({ says, refuses: ["output_config.format"], complaint });
    const learning = transportFor(settingsFor(provider, "anthropic"));
    expect(await answerOf(learning)).toMatchObject({ text: says, level: "text" });
    expect(JSON.stringify(provider.calls[1]?.body.system)).toContain("JSON Schema");

    provider.play({ says, refuses: ["output_config.effort"] });
    const another = transportFor(settingsFor(provider, "anthropic"));
    expect(await answerOf(another, aRequest({ effort: "low" }))).toMatchObject({
      level: "json_schema",
    });
  });

  test("the key travels as a bearer, or in the old pair of headers for gateways", async () => {
    provider.play({ says });
    const { anthropic } = settingsFor(provider, "anthropic");
    await answerOf(transportFor({ anthropic }));
    await answerOf(transportFor({ anthropic: { ...anthropic, oldHeaders: true } }));
    const [now, old] = provider.calls.map(({ headers }) => headers);
    expect(now).toMatchObject({ authorization: "Bearer key" });
    expect(now).not.toHaveProperty("x-api-key");
    expect(old).toMatchObject({ "x-api-key": "key", "anthropic-version": "2023-06-01" });
    expect(old).not.toHaveProperty("authorization");
  });
});
