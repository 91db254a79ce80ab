/** Reads a stream of server-sent events. `EventSource` can't post, hence fetch and a parser. */
import { EventSourceParserStream } from "eventsource-parser/stream";
import type { CoachEvent } from "./coach-event.ts";

const types = new Set(["status", "objective", "suggestion", "note", "done"]);

/** Yields the coach's events as they arrive; an event it doesn't know is passed over. */
export async function* readEvents(body: ReadableStream<BufferSource>): AsyncGenerator<CoachEvent> {
  const events = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const event: unknown = parse(value.data);
      if (isCoachEvent(event)) yield event;
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

function isCoachEvent(value: unknown): value is CoachEvent {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return typeof value.type === "string" && types.has(value.type);
}
