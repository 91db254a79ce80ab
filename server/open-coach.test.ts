import { Registry } from "prom-client";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { modelSettings, openCoach, unusedModel } from "./open-coach.ts";

async function writerFor(env: Record<string, string>) {
  return (await openCoach(readConfig(env), new Registry())).writer;
}

test("with no key the built-in writer writes", async () => {
  expect(await writerFor({})).toEqual({ writer: "built-in" });
  expect(await writerFor({ COACH_MODEL: "some-model" })).toEqual({ writer: "built-in" });
});

test("a model that nobody runs is said to be unused", () => {
  expect(unusedModel(readConfig({ COACH_MODEL: "some-model" }))).toContain("COACH_MODEL is set");
  expect(unusedModel(readConfig({ COACH_MODEL: "gpt-x", OPENAI_API_KEY: "k" }))).toBeNull();
  expect(unusedModel(readConfig({}))).toBeNull();
});

test.each([
  [
    { OPENAI_API_KEY: "k", COACH_MODEL: "gpt-x" },
    { provider: "openai", model: "gpt-x" },
  ],
  [
    { ANTHROPIC_API_KEY: "k", COACH_MODEL: "claude-x" },
    { provider: "anthropic", model: "claude-x" },
  ],
  [{ OPENAI_BASE_URL: "http://localhost:11434/v1", COACH_MODEL: "llama" }, { model: "llama" }],
  [
    { OPENAI_API_KEY: "k", ANTHROPIC_API_KEY: "k", COACH_MODEL: "claude-x" },
    { provider: "anthropic", model: "claude-x" },
  ],
  [
    { OPENAI_API_KEY: "k", ANTHROPIC_API_KEY: "k", COACH_MODEL: "gpt-x" },
    { provider: "openai", model: "gpt-x" },
  ],
])("%o asks that model first", async (env, expected) => {
  expect(await writerFor(env)).toMatchObject({ writer: "model", ...expected });
});

test("a model that is slow to begin is given the time that is set", () => {
  expect(modelSettings(readConfig({})).idleMs).toBe(30_000);
  expect(modelSettings(readConfig({ COACH_PATIENCE_SECONDS: "120" })).idleMs).toBe(120_000);
});

test("a limit of money starts only with a price for the model, and the price is counted", async () => {
  const env = { OPENAI_API_KEY: "k", COACH_MODEL: "m", COACH_MONEY_PER_DAY: "2.50" };
  await expect(writerFor(env)).rejects.toThrow(
    "COACH_MONEY_PER_DAY needs a price for m in COACH_PRICES.",
  );
  const prices = '{"m": {"input": 1, "output": 4}}';
  expect(await writerFor({ ...env, COACH_PRICES: prices })).toMatchObject({ model: "m" });
  expect(modelSettings(readConfig({ ...env, COACH_PRICES: prices })).budget).toEqual({
    tokensPerDay: null,
    moneyPerDay: 2.5,
    prices: { m: { input: 1, cachedInput: 1, cacheWrite: 1, output: 4 } },
  });
});
