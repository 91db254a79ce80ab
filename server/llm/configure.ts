/** From configuration values to a model writer; null where no provider is configured. */
import Anthropic from "@anthropic-ai/sdk";
import { trace } from "@opentelemetry/api";
import OpenAI from "openai";
import { anthropicTransport } from "./anthropic.ts";
import { createLru } from "../memory/lru.ts";
import { createDailyBudget, createLedger } from "./budget.ts";
import type { BudgetLimits, Ledger } from "./budget.ts";
import type { ModelWriter } from "./model.ts";
import { defaultModels } from "./models.ts";
import { openaiTransport } from "./openai.ts";
import { retryPolicy } from "./retry.ts";
import { createModelWriter } from "./service.ts";
import { createTelemetry, noMeter } from "./telemetry.ts";
import type { Meter, Notice, Telemetry } from "./telemetry.ts";
import type { Transport } from "./transport.ts";

/** An undefined or null value means: not configured. */
interface ProviderSettings {
  apiKey?: string | null | undefined;
  baseUrl?: string | null | undefined;
  model?: string | null | undefined;
}

interface AnthropicSettings extends ProviderSettings {
  /** Send `x-api-key` and `anthropic-version: 2023-06-01`, for gateways that insist on them. */
  oldHeaders?: boolean | undefined;
}

export interface ModelSettings {
  openai?: ProviderSettings | undefined;
  anthropic?: AnthropicSettings | undefined;
  /** Which one is asked first if both are configured; the other is the fallback. */
  first?: "openai" | "anthropic" | undefined;
  /** Calls at once; 4 by default. */
  concurrency?: number | undefined;
  /** Longest silence in an answer, in milliseconds; 30 s by default. */
  idleMs?: number | undefined;
  budget?: BudgetLimits | undefined;
}

const noLimits: BudgetLimits = { tokensPerDay: null, moneyPerDay: null, prices: {} };

/**
 * A provider is configured by a key, or by a base URL alone: local servers want no key.
 * @param ledger in memory by default
 */
export function configureModel(
  settings: ModelSettings,
  telemetry: Telemetry = configureTelemetry(noMeter),
  ledger: Ledger = createLedger(),
): ModelWriter | null {
  const [first, ...others] = configureTransports(settings);
  if (first === undefined) return null;
  return createModelWriter({
    transports: [first, ...others],
    cache: createLru({ count: 500 }),
    budget: createDailyBudget(settings.budget ?? noLimits, ledger, Date.now),
    telemetry,
    concurrency: settings.concurrency ?? 4,
    retry: retryPolicy,
    breaker: { after: 4, forMs: 15_000 },
    now: Date.now,
    random: Math.random,
    sleep,
  });
}

/** The transports of a configuration, in the order in which they are asked. */
export function configureTransports(settings: ModelSettings): Transport[] {
  const idleMs = settings.idleMs ?? 30_000;
  const transports = [
    openaiFrom(settings.openai ?? {}, idleMs),
    anthropicFrom(settings.anthropic ?? {}, idleMs),
  ].filter((transport) => transport !== null);
  return settings.first === "anthropic" ? transports.toReversed() : transports;
}

/** @param prices for counting what the calls cost */
export function configureTelemetry(
  meter: Meter,
  prices: BudgetLimits["prices"] = {},
  notice: Notice = () => {},
): Telemetry {
  const tracer = trace.getTracer("okr-coach");
  return createTelemetry({ tracer, meter, now: Date.now, prices, notice });
}

function openaiFrom({ apiKey, baseUrl, model }: ProviderSettings, idleMs: number) {
  if (!apiKey && !baseUrl) return null;
  const client = new OpenAI({
    apiKey: apiKey || "none",
    baseURL: baseUrl || "https://api.openai.com/v1",
    organization: null,
    project: null,
    maxRetries: 0,
  });
  return openaiTransport(client, { model: model || defaultModels.openai, idleMs });
}

function anthropicFrom(settings: AnthropicSettings, idleMs: number) {
  const { apiKey, baseUrl, model, oldHeaders } = settings;
  if (!apiKey && !baseUrl) return null;
  const old = { "x-api-key": apiKey || "none", "anthropic-version": "2023-06-01" };
  const client = new Anthropic({
    apiKey: oldHeaders ? null : apiKey || "none",
    authToken: null,
    baseURL: baseUrl || "https://api.anthropic.com",
    maxRetries: 0,
    ...(oldHeaders && { defaultHeaders: old }),
  });
  return anthropicTransport(client, { model: model || defaultModels.anthropic, idleMs });
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) return Promise.resolve();
  const timer = setTimeout(resolve, ms);
  const wake = () => {
    clearTimeout(timer);
    resolve();
  };
  signal.addEventListener("abort", wake, { once: true });
  return promise.finally(() => signal.removeEventListener("abort", wake));
}
