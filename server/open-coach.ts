// From the configuration to the coach: a model writer where a provider is named, the built-in writer in any case.
import type { Registry } from "prom-client";
import type { WriterName } from "./api/writer.ts";
import type { Coach } from "./coach/coach.ts";
import { createCoach } from "./coach/coach.ts";
import type { Config } from "./config.ts";
import { createMeter } from "./http/meter.ts";
import { configureModel, configureTelemetry, configureTransports } from "./llm/configure.ts";
import type { ModelSettings } from "./llm/configure.ts";

/** Calls nobody: whether a key is right shows at the first suggestion. */
export function openCoach(config: Config, metrics: Registry): { coach: Coach; writer: WriterName } {
  const settings = modelSettings(config);
  const telemetry = configureTelemetry(createMeter(metrics));
  const coach = createCoach({ model: configureModel(settings, telemetry), watcher: telemetry });
  const [first] = configureTransports(settings);
  if (!first) return { coach, writer: { writer: "built-in" } };
  return { coach, writer: { writer: "model", provider: first.provider, model: first.model } };
}

/** Where both providers are named, COACH_MODEL is of the one that is asked first. */
export function modelSettings(config: Config): ModelSettings {
  const openai = { apiKey: config.OPENAI_API_KEY, baseUrl: config.OPENAI_BASE_URL };
  const anthropic = {
    apiKey: config.ANTHROPIC_API_KEY,
    baseUrl: config.ANTHROPIC_BASE_URL,
    oldHeaders: config.ANTHROPIC_OLD_HEADERS,
  };
  const first = preferred(config);
  const model = config.COACH_MODEL;
  return {
    openai: first === "openai" ? { ...openai, model } : openai,
    anthropic: first === "anthropic" ? { ...anthropic, model } : anthropic,
    first,
    concurrency: config.COACH_CONCURRENCY,
    budget: { tokensPerDay: config.COACH_TOKENS_PER_DAY ?? null, moneyPerDay: null, prices: {} },
  };
}

function preferred(config: Config): "openai" | "anthropic" {
  const openai = config.OPENAI_API_KEY ?? config.OPENAI_BASE_URL;
  const anthropic = config.ANTHROPIC_API_KEY ?? config.ANTHROPIC_BASE_URL;
  if (!openai || !anthropic) return openai ? "openai" : "anthropic";
  return config.COACH_MODEL?.startsWith("claude") ? "anthropic" : "openai";
}
