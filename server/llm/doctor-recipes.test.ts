// What `okr-coach doctor` says of each recipe in providers.md, set up as it says there, at a server that behaves as that one does.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { readConfig } from "../config.ts";
import { modelSettings } from "../open-coach.ts";
import { configureTransports } from "./configure.ts";
import { diagnose } from "./doctor.ts";

const says = '{"words": ["one", "two", "three"]}';
const never = new AbortController().signal;
const unknownName = (name: string) => `Invalid JSON payload received. Unknown name "${name}"`;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

interface Recipe {
  name: string;
  /** As in providers.md, with the stub in place of the host. */
  env: Record<string, string>;
  scene: Scene;
  works: boolean;
  words: RegExp[];
}

const openai = (base: string, more: Record<string, string> = {}) => ({
  OPENAI_BASE_URL: base,
  COACH_MODEL: "m",
  ...more,
});
const withKey = { OPENAI_API_KEY: "key" };

const recipes: Recipe[] = [
  {
    name: "Azure OpenAI, which wants the newer token limit",
    env: openai("/openai/v1/", withKey),
    scene: {
      says,
      refuses: ["max_tokens"],
      complaint:
        "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    },
    works: true,
    words: [/takes a JSON Schema/u, /1200 in, 90 out/u],
  },
  {
    name: "Azure OpenAI, whose filter stops the prompt",
    env: openai("/openai/v1/", withKey),
    scene: { status: 400, code: "content_filter" },
    works: false,
    words: [/declined to answer/u],
  },
  {
    name: "Ollama, with a model that holds to the form",
    env: openai("/v1"),
    scene: { says },
    works: true,
    words: [/takes a JSON Schema/u],
  },
  {
    name: "Ollama, with a model that ignores the schema",
    env: openai("/v1"),
    scene: { says: "One, two and three." },
    works: false,
    words: [/not in the form that was asked for: try a larger model/u],
  },
  {
    name: "Ollama, without that model",
    env: openai("/v1"),
    scene: { status: 404 },
    works: false,
    words: [/does not know this address or model.*COACH_MODEL.*asked for was m/u],
  },
  {
    name: "vLLM, with a model that thinks aloud first",
    env: openai("/v1"),
    scene: { says: `<think>Which words? {"words": []}</think>\n${says}` },
    works: true,
    words: [/in the form that was asked for/u],
  },
  {
    name: "llama.cpp, whose grammar does not take the schema",
    env: openai("/v1"),
    scene: { says, refuses: ["response_format.json_schema"], complaint: "failed to parse grammar" },
    works: true,
    words: [/refuses a JSON Schema and takes JSON mode/u],
  },
  {
    name: "LM Studio, which has no JSON mode",
    env: openai("/v1"),
    scene: {
      says,
      refuses: ["response_format"],
      complaint: "'response_format.type' must be 'json_schema' or 'text'",
      wraps: ({ error }) => ({ error: Reflect.get(Object(error), "message") }),
    },
    works: true,
    words: [/goes into the prompt as text/u],
  },
  {
    name: "LiteLLM, which refuses what the model behind it does not know",
    env: openai("/v1", withKey),
    scene: {
      says,
      refuses: ["stream_options"],
      complaint:
        "litellm.UnsupportedParamsError: m does not support parameters: ['stream_options']",
    },
    works: true,
    words: [/reports no tokens: a daily budget goes by an estimate/u],
  },
  {
    name: "Mistral, which refuses with 422 and a bare error",
    env: openai("/v1", withKey),
    scene: {
      says,
      refuses: ["stream_options"],
      refusesWith: 422,
      wraps: () => ({
        object: "error",
        message: { detail: [{ type: "extra_forbidden", loc: ["body", "stream_options"] }] },
        type: "invalid_request_error",
      }),
    },
    works: true,
    words: [/in the form that was asked for/u],
  },
  {
    name: "Gemini, which wraps its errors in a list",
    env: openai("/v1beta/openai/", withKey),
    scene: {
      says,
      refuses: ["stream_options"],
      complaint: unknownName("stream_options"),
      wraps: (error) => [error],
    },
    works: true,
    words: [/takes a JSON Schema/u],
  },
];

async function examine(env: Record<string, string>) {
  const [transport] = configureTransports(modelSettings(readConfig(env)));
  if (!transport) throw new Error("The recipe names no provider.");
  return diagnose(transport, never, () => performance.now());
}

test.each(recipes)("$name", async ({ env, scene, works, words }) => {
  provider.play(scene);
  const told = await examine({ ...env, OPENAI_BASE_URL: `${provider.url}${env.OPENAI_BASE_URL}` });
  expect(told.works).toBe(works);
  for (const each of words) expect(told.findings.join(" ")).toMatch(each);
});

test("Anthropic behind an older gateway works with its setting, and is told of it without", async () => {
  const old = { "x-api-key": "key", "anthropic-version": "2023-06-01" };
  provider.playWith(({ headers }) =>
    Object.entries(old).every(([name, value]) => headers[name] === value)
      ? { says }
      : { status: 401 },
  );
  const env = { ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: `${provider.url}/gateway` };
  const without = await examine(env);
  expect(without.findings[0]).toMatch(/key was not accepted.*ANTHROPIC_OLD_HEADERS=true/u);
  expect(await examine({ ...env, ANTHROPIC_OLD_HEADERS: "true" })).toMatchObject({ works: true });
});
