// From the configuration to the coach: a model writer where a provider is named, the built-in writer in any case.
import type { Registry } from "prom-client";
import type { WriterName } from "./api/writer.ts";
import type { Coach, PlanCoach } from "./coach/coach.ts";
import { coachWith } from "./coach/verbs.ts";
import { CannotStart } from "./cannot-start.ts";
import type { Config } from "./config.ts";
import { createMeter } from "./http/meter.ts";
import type { Ledger } from "./llm/budget.ts";
import type { ModelSettings } from "./llm/configure.ts";
import type { Notice } from "./llm/telemetry.ts";

interface Around {
  /** Where it is written down what was spent; in memory by default. */
  ledger?: Ledger;
  /** Told of each call that failed. */
  notice?: Notice;
}

interface OpenCoach {
  coach: Coach & PlanCoach;
  writer: WriterName;
}

/**
 * Calls nobody: whether a key is right shows at the first suggestion.
 * @throws {CannotStart} when money is limited and a model has no price: the limit could not hold.
 */
export async function openCoach(
  config: Config,
  metrics: Registry,
  { ledger, notice }: Around = {},
): Promise<OpenCoach> {
  if (!providerOf(config)) {
    return { coach: coachWith(null), writer: { writer: "built-in" } };
  }
  // The providers' SDKs and the prompts take half a second to load: only where they are used.
  const [{ configureModel, configureTelemetry, configureTransports }, { createCoach }] =
    await Promise.all([import("./llm/configure.ts"), import("./coach/coach.ts")]);
  const settings = modelSettings(config);
  const transports = configureTransports(settings);
  if (config.COACH_MONEY_PER_DAY !== undefined) {
    for (const { model } of transports) requirePrice(config, model);
  }
  const watcher = configureTelemetry(createMeter(metrics), config.COACH_PRICES, notice);
  const coach = createCoach({ model: configureModel(settings, watcher, ledger), watcher });
  const [first] = transports;
  if (!first) throw new Error("A provider is named, and there is no way to ask it.");
  return { coach, writer: { writer: "model", provider: first.provider, model: first.model } };
}

function requirePrice({ COACH_PRICES }: Config, model: string): void {
  if (Object.hasOwn(COACH_PRICES, model)) return;
  throw new CannotStart(`COACH_MONEY_PER_DAY needs a price for ${model} in COACH_PRICES.`);
}

/** What to say where a model is named and nobody is there to run it; null where all is well. */
export function unusedModel(config: Config): string | null {
  if (config.COACH_MODEL === undefined || providerOf(config)) return null;
  return "COACH_MODEL is set and unused: it needs OPENAI_API_KEY, OPENAI_BASE_URL, ANTHROPIC_API_KEY or ANTHROPIC_BASE_URL beside it.";
}

/** Where both providers are named, COACH_MODEL is of the one that is asked first. */
export function modelSettings(config: Config): ModelSettings {
  const openai = { apiKey: config.OPENAI_API_KEY, baseUrl: config.OPENAI_BASE_URL };
  const anthropic = {
    apiKey: config.ANTHROPIC_API_KEY,
    baseUrl: config.ANTHROPIC_BASE_URL,
    oldHeaders: config.ANTHROPIC_OLD_HEADERS,
  };
  const first = providerOf(config) ?? undefined;
  const model = config.COACH_MODEL;
  return {
    openai: first === "openai" ? { ...openai, model } : openai,
    anthropic: first === "anthropic" ? { ...anthropic, model } : anthropic,
    first,
    idleMs: config.COACH_PATIENCE_SECONDS * 1_000,
    concurrency: config.COACH_CONCURRENCY,
    budget: {
      tokensPerDay: config.COACH_TOKENS_PER_DAY ?? null,
      moneyPerDay: config.COACH_MONEY_PER_DAY ?? null,
      prices: config.COACH_PRICES,
    },
  };
}

/** The provider that is asked first; null where none is named. A base URL alone will do: local servers want no key. */
function providerOf(config: Config): "openai" | "anthropic" | null {
  const openai = config.OPENAI_API_KEY ?? config.OPENAI_BASE_URL;
  const anthropic = config.ANTHROPIC_API_KEY ?? config.ANTHROPIC_BASE_URL;
  if (!openai) return anthropic ? "anthropic" : null;
  return anthropic && config.COACH_MODEL?.startsWith("claude") ? "anthropic" : "openai";
}
