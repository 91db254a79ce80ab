/** Reads a stream of server-sent events. `EventSource` can't post, hence fetch and a parser. */
import { EventSourceParserStream } from "eventsource-parser/stream";

/** Yields events of these types as they arrive; another one is passed over. */
export async function* readEvents<E extends { type: string }>(
  body: ReadableStream<BufferSource>,
  types: readonly E["type"][],
): AsyncGenerator<E> {
  const events = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const event: unknown = parse(value.data);
      if (isOneOf<E>(event, types)) yield event;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // left early: the server stops writing
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function isOneOf<E extends { type: string }>(
  value: unknown,
  types: readonly E["type"][],
): value is E {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    types.some((type) => type === value.type)
  );
}
