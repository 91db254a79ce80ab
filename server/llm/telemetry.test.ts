import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPlace, aCandidate, collect, invented, says } from "../coach/testing.ts";
import { createCoach } from "../coach/coach.ts";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createTelemetry } from "./telemetry.ts";
import type { Notice } from "./telemetry.ts";

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

/** A coach whose spans and counts are kept. */
function observed(protocol: (typeof protocols)[number]) {
  const exporter = new InMemorySpanExporter();
  const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const counted: { name: string; labels: Readonly<Record<string, string>>; value: number }[] = [];
  const keep = (name: string, labels: Readonly<Record<string, string>>, value = 1) =>
    void counted.push({ name, labels, value });
  const noticed: Parameters<Notice>[0][] = [];
  const telemetry = createTelemetry({
    tracer: tracing.getTracer("test"),
    meter: { count: keep, time: keep },
    now: Date.now,
    notice: (failed) => void noticed.push(failed),
    prices: { "stub-model": { input: 1, cachedInput: 0.1, cacheWrite: 1, output: 4 } },
  });
  const { model } = writerOn(settingsFor(provider, protocol), { telemetry });
  return { coach: createCoach({ model, watcher: telemetry }), exporter, counted, noticed };
}

const never = new AbortController().signal;

test.each(protocols)(
  "a call through %s is a span with tokens, model and finish",
  async (protocol) => {
    const { coach, exporter, counted } = observed(protocol);
    provider.play({ says: says(invented()) }, { says: says(aCandidate()) });
    await collect(coach.rewrite(aPlace(), never));
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(2);
    expect(spans[0]?.attributes).toMatchObject({
      "gen_ai.provider.name": protocol,
      "gen_ai.request.model": "stub-model",
      "gen_ai.usage.input_tokens": 1200,
      "gen_ai.usage.cache_read.input_tokens": 1024,
      "gen_ai.response.finish_reasons": ["stop"],
      "okr_coach.prompt": "rewrite 3",
      "okr_coach.prompt_hash": expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
    // 176 fresh tokens at 1, 1024 cached ones at 0.1 and 90 written ones at 4 for a million.
    const cost = counted.find(({ name }) => name === "coach_model_cost_total");
    expect(cost?.value).toBeCloseTo(638.4 / 1_000_000);
    const names = counted.map(({ name }) => name);
    expect(names).toContain("coach_gate_refusals_total");
    expect(names).toContain("coach_model_repairs_total");
    expect(names).toContain("coach_first_suggestion_seconds");
  },
);

test.each(protocols)(
  "a failed call through %s is told to whoever runs the coach",
  async (protocol) => {
    const { coach, noticed, counted } = observed(protocol);
    const tokens = () => counted.filter(({ name }) => name === "coach_model_tokens_total");
    for (const status of [400, 401, 402, 403]) {
      provider.play({ status });
      await collect(coach.rewrite(aPlace(), never));
    }
    const told = { provider: protocol, model: "stub-model" };
    expect(noticed).toEqual([
      { ...told, kind: "bad-request", status: 400 },
      { ...told, kind: "auth", status: 401 },
      { ...told, kind: "quota", status: 402 },
      { ...told, kind: "auth", status: 403 },
    ]);
    expect(tokens()).toEqual([]);
    // Who leaves is no failure to tell, and has spent something all the same.
    provider.play({ says: says(aCandidate()), piece: 1, gapMs: 5 });
    await collect(coach.rewrite(aPlace(), AbortSignal.timeout(50)));
    expect(noticed).toHaveLength(4);
    await expect.poll(tokens).toHaveLength(3);
  },
);

test.each<[string, Scene]>([
  ["an answer", { says: says(aCandidate()) }],
  ["a refused answer", { says: says(invented()) }],
  ["an unreadable answer", { says: "Zanzibar" }],
  ["a refusal", { says: "I will not say Zanzibar", finish: "refusal" }],
  ["a failure", { status: 400 }],
])("no word of an OKR and no key is in a span or a count after %s", async (_, scene) => {
  const planted = ["zanzibar", "lawyers", "clauses", "median time", "invent", "key-9f8e7d"];
  const { coach, exporter, counted, noticed } = observed("openai");
  provider.play(scene);
  await collect(coach.rewrite(aPlace("Train 5 Zanzibar models for contract clauses"), never));
  const spans = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  const kept = JSON.stringify([spans, counted, noticed]).toLowerCase();
  expect(spans.length).toBeGreaterThan(0);
  for (const word of planted) expect(kept).not.toContain(word);
});
