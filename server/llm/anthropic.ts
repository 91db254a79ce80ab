/** Anthropic's Messages, with the answer's shape asked for in `output_config`. */
import type Anthropic from "@anthropic-ai/sdk";
import { askLearning } from "./capabilities.ts";
import type { Capabilities } from "./capabilities.ts";
import { ProviderFailure, toFailure } from "./failure.ts";
import { inWords } from "./schema.ts";
import { noUsage } from "./transport.ts";
import type { Finish, Level, ModelRequest, RawAnswer, Transport, Usage } from "./transport.ts";
import { watch, watched } from "./watchdog.ts";

/** Anthropic has no bare JSON mode: a refused schema ("grammar is too large") leaves plain text. */
const levels: readonly Level[] = ["json_schema", "text"];

type Body = Anthropic.MessageCreateParamsStreaming;

export interface AnthropicOptions {
  model: string;
  /** Longest silence before the call is given up, in milliseconds. */
  idleMs: number;
}

/** @param client made with `maxRetries: 0`; whether to ask again is decided above */
export function anthropicTransport(client: Anthropic, options: AnthropicOptions): Transport {
  const { model, idleMs } = options;
  const official = new URL(client.baseURL).hostname === "api.anthropic.com";
  const capabilities: Capabilities = {
    level: "json_schema",
    tokenLimit: "max_tokens",
    dropped: new Set(),
    lessons: 0,
  };

  async function* stream(request: ModelRequest, caller: AbortSignal) {
    const watchdog = watch(caller, idleMs);
    try {
      const { level, given } = await askLearning(capabilities, levels, () =>
        client.messages.create(bodyFor(request, model, capabilities, official), {
          signal: watchdog.signal,
        }),
      );
      const answer: RawAnswer = { text: "", finish: "stop", level, model, usage: null };
      let ended = false;
      for await (const event of watched(given, watchdog)) {
        if (event.type === "message_start") {
          answer.model = event.message.model;
          answer.usage = usageOf(event.message.usage, noUsage);
          yield { type: "usage", usage: answer.usage } as const;
        }
        if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
          answer.text += event.delta.text;
          yield { type: "delta", text: event.delta.text } as const;
        }
        if (event.type === "message_delta") {
          ended = event.delta.stop_reason !== null;
          answer.finish = finishOf(event.delta.stop_reason);
          answer.usage = usageOf(event.usage, answer.usage ?? noUsage);
        }
      }
      if (!ended) throw new ProviderFailure("network");
      yield { type: "answer", answer } as const;
    } catch (error) {
      throw watchdog.reason() ?? toFailure(error);
    } finally {
      watchdog.stop();
    }
  }

  return { provider: "anthropic", model, stream };
}

function bodyFor(request: ModelRequest, model: string, can: Capabilities, official: boolean): Body {
  const spoken = official && can.level === "json_schema" ? "" : inWords(request.schema);
  const effort = can.dropped.has("effort") ? null : request.effort;
  const format = can.level === "json_schema" && {
    format: { type: "json_schema" as const, schema: { ...request.schema } },
  };
  return {
    model,
    stream: true,
    max_tokens: request.maxOutputTokens,
    system: [
      {
        type: "text",
        text: request.system + spoken,
        ...(!can.dropped.has("cache_control") && { cache_control: { type: "ephemeral" } }),
      },
    ],
    messages: [...request.turns],
    ...((format || effort) && { output_config: { ...format, ...(effort && { effort }) } }),
  };
}

function finishOf(reason: Anthropic.StopReason | null): Finish {
  if (reason === "refusal") return "refusal";
  if (reason === "max_tokens" || reason === "model_context_window_exceeded") return "length";
  return "stop";
}

/** The first event counts the input, the last the output; the last repeats the input or says null. */
function usageOf(usage: Anthropic.Usage | Anthropic.MessageDeltaUsage, before: Usage): Usage {
  const cachedInput = usage.cache_read_input_tokens ?? before.cachedInput;
  const cacheWrite = usage.cache_creation_input_tokens ?? before.cacheWrite;
  // Anthropic's `input_tokens` leaves both cached parts out.
  const fresh = usage.input_tokens ?? before.input - before.cachedInput - before.cacheWrite;
  return {
    input: fresh + cachedInput + cacheWrite,
    output: usage.output_tokens,
    cachedInput,
    cacheWrite,
  };
}
