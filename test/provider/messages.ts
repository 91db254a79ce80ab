/** Anthropic's Messages, streamed. */
import type { Json, Protocol, WireEvent } from "./protocol.ts";

const usage = {
  input_tokens: 176,
  output_tokens: 90,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 1024,
};

export const messages: Protocol = {
  path: "/v1/messages",
  opening(body) {
    const message = {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: body.model,
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { ...usage, output_tokens: 1 },
    };
    return [
      event("message_start", { message }),
      event("ping"),
      event("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
    ];
  },
  piece: (text) => event("content_block_delta", { index: 0, delta: { type: "text_delta", text } }),
  closing(finish) {
    const reasons = {
      stop: "end_turn",
      length: "max_tokens",
      refusal: "refusal",
      filtered: "refusal",
    };
    const delta = { stop_reason: reasons[finish], stop_sequence: null };
    return [
      event("content_block_stop", { index: 0 }),
      event("message_delta", { delta, usage: { output_tokens: usage.output_tokens } }),
      event("message_stop"),
    ];
  },
  failing: () => event("error", { error: { type: "overloaded_error", message: "Overloaded" } }),
  error: (message, code) => ({
    type: "error",
    error: { type: code ?? "invalid_request_error", message },
    request_id: "req_1",
  }),
};

function event(type: string, data: Json = {}): WireEvent {
  return { name: type, data: { type, ...data } };
}
