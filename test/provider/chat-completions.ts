/** OpenAI's Chat Completions, streamed. */
import type { Json, Protocol, WireEvent } from "./protocol.ts";

const usage = {
  prompt_tokens: 1200,
  completion_tokens: 90,
  total_tokens: 1290,
  prompt_tokens_details: { cached_tokens: 1024 },
  completion_tokens_details: { reasoning_tokens: 10 },
};

export const chatCompletions: Protocol = {
  path: "/chat/completions",
  opening: (body) => [chunk(body, { role: "assistant", content: "" }, null)],
  piece: (text, body, refusal) =>
    chunk(body, refusal ? { refusal: text } : { content: text }, null),
  closing(finish, body) {
    const reasons = { stop: "stop", length: "length", refusal: "stop", filtered: "content_filter" };
    const withUsage = Reflect.get(Object(body.stream_options), "include_usage") === true;
    return [
      chunk(body, {}, reasons[finish]),
      ...(withUsage ? [{ data: { ...shell(body), choices: [], usage } }] : []),
      { data: "[DONE]" },
    ];
  },
  failing: () => ({ data: { error: { message: "upstream exploded", type: "server_error" } } }),
  error: (message, code, param) => ({
    error: { message, type: "invalid_request_error", param, code },
  }),
};

function shell(body: Json): Json {
  return { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: body.model };
}

function chunk(body: Json, delta: Json, finish_reason: string | null): WireEvent {
  return { data: { ...shell(body), choices: [{ index: 0, delta, finish_reason }] } };
}
