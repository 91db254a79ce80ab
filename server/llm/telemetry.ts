/**
 * What is counted and traced about model calls: numbers and names, never a word of an OKR.
 * Attribute names follow OpenTelemetry's gen_ai conventions, still "in development", so they live
 * in this file only.
 */
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { Tracer } from "@opentelemetry/api";
import { costOf } from "./budget.ts";
import type { Price } from "./budget.ts";
import type { FailureKind, ProviderFailure } from "./failure.ts";
import type { ModelAnswer } from "./model.ts";
import type { ModelRequest, Transport, Usage } from "./transport.ts";

type Labels = Readonly<Record<string, string>>;

/** Counters and timings, for whatever exports them. */
export interface Meter {
  count(name: string, labels: Labels, by?: number): void;
  /** Seconds. */
  time(name: string, labels: Labels, seconds: number): void;
}

interface CallSpan {
  firstText(): void;
  answered(answer: ModelAnswer): void;
  /** @param usage what it has cost all the same; null: nothing */
  failed(failure: ProviderFailure, usage: Usage | null): void;
}

export interface Telemetry {
  call(transport: Transport, request: ModelRequest): CallSpan;
  cacheHit(prompt: string): void;
  fallback(provider: string): void;
  repaired(prompt: string): void;
  refused(prompt: string, code: string): void;
  /** Seconds from the question to the first suggestion that passed the gate. */
  firstSuggestion(prompt: string, seconds: number): void;
}

export const noMeter: Meter = { count: () => {}, time: () => {} };

interface TelemetryDeps {
  tracer: Tracer;
  meter: Meter;
  /** Milliseconds. */
  now: () => number;
  /** By model id; without a price a call's cost is not counted. */
  prices?: Readonly<Record<string, Price>>;
  /** Tells whoever runs the coach of a call that failed. */
  notice?: Notice;
}

/** What may be said of a failed call: no word of the provider's, which may quote an OKR. */
export type Notice = (failed: {
  provider: string;
  model: string;
  kind: FailureKind;
  status: number | null;
}) => void;

export function createTelemetry(deps: TelemetryDeps): Telemetry {
  const { tracer, meter, now, prices = {}, notice = () => {} } = deps;
  return {
    call(transport, request) {
      const { provider, model } = transport;
      const labels = { provider, model, prompt: request.prompt };
      const began = now();
      const seconds = () => (now() - began) / 1000;
      let silent = true;
      const span = tracer.startSpan(`chat ${model}`, {
        kind: SpanKind.CLIENT,
        attributes: {
          "gen_ai.operation.name": "chat",
          "gen_ai.provider.name": provider,
          "gen_ai.request.model": model,
          "gen_ai.request.max_tokens": request.maxOutputTokens,
          "okr_coach.prompt": request.prompt,
          "okr_coach.prompt_hash": request.promptHash,
        },
      });
      function spend(usage: Usage) {
        meter.count("coach_model_tokens_total", { ...labels, type: "input" }, usage.input);
        meter.count("coach_model_tokens_total", { ...labels, type: "cached" }, usage.cachedInput);
        meter.count("coach_model_tokens_total", { ...labels, type: "output" }, usage.output);
        const cost = costOf(usage, prices[model]);
        if (cost !== null) meter.count("coach_model_cost_total", labels, cost);
        span.setAttributes({
          "gen_ai.usage.input_tokens": usage.input,
          "gen_ai.usage.output_tokens": usage.output,
          "gen_ai.usage.cache_read.input_tokens": usage.cachedInput,
        });
      }

      return {
        firstText() {
          if (!silent) return;
          silent = false;
          meter.time("coach_model_first_text_seconds", labels, seconds());
          span.addEvent("gen_ai.first_chunk");
        },
        answered({ finish, level, model: answered, usage }) {
          meter.count("coach_model_calls_total", { ...labels, result: finish });
          spend(usage);
          meter.time("coach_model_call_seconds", labels, seconds());
          span.setAttributes({
            "gen_ai.response.model": answered,
            "gen_ai.response.finish_reasons": [finish],
            "okr_coach.answer_level": level,
          });
          span.end();
        },
        failed({ kind, status }, usage) {
          meter.count("coach_model_calls_total", { ...labels, result: kind });
          if (usage !== null) spend(usage);
          if (kind !== "cancelled") notice({ provider, model, kind, status });
          span.setAttribute("error.type", kind);
          if (status !== null) span.setAttribute("http.response.status_code", status);
          span.setStatus({ code: SpanStatusCode.ERROR, message: kind });
          span.end();
        },
      };
    },
    cacheHit: (prompt) => meter.count("coach_model_cache_hits_total", { prompt }),
    fallback: (provider) => meter.count("coach_model_fallbacks_total", { provider }),
    repaired: (prompt) => meter.count("coach_model_repairs_total", { prompt }),
    refused: (prompt, code) => meter.count("coach_gate_refusals_total", { prompt, code }),
    firstSuggestion: (prompt, seconds) =>
      meter.time("coach_first_suggestion_seconds", { prompt }, seconds),
  };
}
