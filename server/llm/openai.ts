/** Chat Completions, the one protocol that every OpenAI-compatible server speaks. */
import type OpenAI from "openai";
import { askLearning, isFiltered } from "./capabilities.ts";
import type { Capabilities } from "./capabilities.ts";
import { ProviderFailure, toFailure } from "./failure.ts";
import { inWords } from "./schema.ts";
import { noUsage } from "./transport.ts";
import type { Finish, Level, ModelRequest, RawAnswer, Transport, Usage } from "./transport.ts";
import { watch, watched } from "./watchdog.ts";

const levels: readonly Level[] = ["json_schema", "json_object", "text"];

type Body = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;

export interface OpenAiOptions {
  model: string;
  /** Longest silence before the call is given up, in milliseconds. */
  idleMs: number;
}

/** @param client made with `maxRetries: 0`; whether to ask again is decided above */
export function openaiTransport(client: OpenAI, { model, idleMs }: OpenAiOptions): Transport {
  const official = new URL(client.baseURL).hostname === "api.openai.com";
  const capabilities: Capabilities = {
    level: "json_schema",
    tokenLimit: official ? "max_completion_tokens" : "max_tokens",
    dropped: new Set(),
    lessons: 0,
  };

  async function* stream(request: ModelRequest, caller: AbortSignal) {
    const watchdog = watch(caller, idleMs);
    try {
      const { level, given } = await askLearning(capabilities, levels, () =>
        client.chat.completions.create(bodyFor(request, model, capabilities, official), {
          signal: watchdog.signal,
        }),
      );
      const answer: RawAnswer = { text: "", finish: "stop", level, model, usage: null };
      let refusal = "";
      let ended = false;
      for await (const chunk of watched(given, watchdog)) {
        answer.model = chunk.model || answer.model;
        if (chunk.usage) answer.usage = usageOf(chunk.usage);
        const choice = chunk.choices?.[0];
        if (!choice) continue;
        refusal += choice.delta?.refusal ?? "";
        if (choice.finish_reason) {
          ended = true;
          answer.finish = finishOf(choice.finish_reason);
        }
        const text = choice.delta?.content ?? "";
        if (text === "") continue;
        answer.text += text;
        yield { type: "delta", text } as const;
      }
      if (!ended) throw new ProviderFailure("network");
      if (refusal !== "") {
        answer.finish = "refusal";
        answer.text = refusal;
      }
      yield { type: "answer", answer } as const;
    } catch (error) {
      const stopped = watchdog.reason();
      if (stopped) throw stopped;
      if (!isFiltered(error)) throw toFailure(error);
      const { level } = capabilities;
      // Azure does not charge for a prompt that it turns away.
      const answer: RawAnswer = { text: "", finish: "filtered", level, model, usage: noUsage };
      yield { type: "answer", answer } as const;
    } finally {
      watchdog.stop();
    }
  }

  return { provider: "openai", model, stream };
}

function bodyFor(request: ModelRequest, model: string, can: Capabilities, official: boolean): Body {
  // Local servers may ignore the schema without a word, so it is said in the prompt as well.
  const spoken = official && can.level === "json_schema" ? "" : inWords(request.schema);
  const takes = (name: Parameters<typeof can.dropped.has>[0]) => !can.dropped.has(name);
  return {
    model,
    stream: true,
    messages: [{ role: "system", content: request.system + spoken }, ...request.turns],
    [can.tokenLimit]: request.maxOutputTokens,
    ...responseFormat(request, can.level),
    ...(takes("stream_options") && { stream_options: { include_usage: true } }),
    ...(official && takes("store") && { store: false }),
    ...(official && takes("prompt_cache_key") && { prompt_cache_key: request.prompt }),
    ...(official &&
      request.effort !== null &&
      takes("reasoning_effort") && { reasoning_effort: request.effort }),
  };
}

function responseFormat(request: ModelRequest, level: Level): Pick<Body, "response_format"> {
  if (level === "text") return {};
  if (level === "json_object") return { response_format: { type: "json_object" } };
  const json_schema = { name: request.schemaName, strict: true, schema: request.schema };
  return { response_format: { type: "json_schema", json_schema } };
}

function finishOf(reason: string): Finish {
  if (reason === "length") return "length";
  return reason === "content_filter" ? "filtered" : "stop";
}

function usageOf(usage: OpenAI.CompletionUsage): Usage {
  return {
    input: usage.prompt_tokens,
    output: usage.completion_tokens,
    cachedInput: usage.prompt_tokens_details?.cached_tokens ?? 0,
    cacheWrite: 0,
  };
}
