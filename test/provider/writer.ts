/** A model writer on the stub provider, with time and chance in the test's hands. */
import type { ModelSettings } from "../../server/llm/configure.ts";
import { configureTransports } from "../../server/llm/configure.ts";
import { createLru } from "../../server/memory/lru.ts";
import { createDailyBudget, createLedger } from "../../server/llm/budget.ts";
import type { Asker, ModelEvent, ModelWriter } from "../../server/llm/model.ts";
import { retryPolicy } from "../../server/llm/retry.ts";
import { createModelWriter } from "../../server/llm/service.ts";
import type { ServiceDeps } from "../../server/llm/service.ts";
import { createTelemetry, noMeter } from "../../server/llm/telemetry.ts";
import { trace } from "@opentelemetry/api";
import type { ModelRequest } from "../../server/llm/transport.ts";
import type { Provider } from "./provider.ts";

export type Protocol = "openai" | "anthropic";
export const protocols: readonly Protocol[] = ["openai", "anthropic"];

export function settingsFor(provider: Provider, protocol: Protocol): ModelSettings {
  const baseUrl = protocol === "openai" ? `${provider.url}/v1` : provider.url;
  return { [protocol]: { apiKey: "key", baseUrl, model: "stub-model" }, idleMs: 400 };
}

const noLimits = { tokensPerDay: null, moneyPerDay: null, prices: {} };

export interface TestWriter {
  model: ModelWriter;
  /** The waits between attempts, which pass at once. */
  waits: number[];
  clock: { now: number };
}

export function writerOn(settings: ModelSettings, more: Partial<ServiceDeps> = {}): TestWriter {
  const [first, ...others] = configureTransports(settings);
  if (first === undefined) throw new Error("The settings name no provider.");
  const waits: number[] = [];
  const clock = { now: Date.parse("2027-01-11T09:00:00Z") };
  const now = () => clock.now;
  const model = createModelWriter({
    transports: [first, ...others],
    cache: createLru({ count: 10 }),
    budget: createDailyBudget(noLimits, createLedger(), now),
    telemetry: createTelemetry({ tracer: trace.getTracer("test"), meter: noMeter, now }),
    concurrency: 4,
    retry: retryPolicy,
    breaker: { after: 10, forMs: 15_000 },
    now,
    random: () => 1,
    sleep: async (ms) => void waits.push(ms),
    ...more,
  });
  return { model, waits, clock };
}

/** A request about nothing in particular. */
export function aRequest(more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    prompt: "test 1",
    promptHash: "",
    system: "You are a test.",
    turns: [{ role: "user", content: "Say something." }],
    schema: { type: "object", properties: {}, required: [], additionalProperties: false },
    schemaName: "nothing",
    maxOutputTokens: 200,
    effort: null,
    ...more,
  };
}

/** One of an organisation. */
export const us: Asker = { organisation: "us", person: "one of us" };

/** The whole answer to a request, asked by one who does not leave. */
export function askAlone(writer: TestWriter, request = aRequest()): Promise<Told> {
  return listenTo(writer.model.ask(request, new AbortController().signal, us));
}

export interface Told {
  events: ModelEvent[];
  /** What was streamed by the attempt that counted. */
  text: string;
  /** How it ended: the finish of the answer, or the kind of failure. */
  end: string;
}

export async function listenTo(events: AsyncGenerator<ModelEvent>): Promise<Told> {
  const told: Told = { events: [], text: "", end: "" };
  for await (const event of events) {
    told.events.push(event);
    if (event.type === "begin") told.text = "";
    if (event.type === "delta") told.text += event.text;
    if (event.type === "answer") told.end = event.answer.finish;
    if (event.type === "failed") told.end = event.failure.kind;
  }
  return told;
}
