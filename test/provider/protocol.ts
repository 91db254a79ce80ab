/** What the two protocols have in common: events go out one by one, ended by a finish. */

export type Json = Record<string, unknown>;

/** One server-sent event; OpenAI's have no name. */
export interface WireEvent {
  name?: string;
  data: Json | "[DONE]";
}

export interface Protocol {
  /** How its addresses end. */
  path: string;
  /** Everything before the first piece of text. */
  opening(body: Json): WireEvent[];
  piece(text: string, body: Json, refusal: boolean): WireEvent;
  /** Everything after the last one. */
  closing(finish: "stop" | "length" | "refusal" | "filtered", body: Json): WireEvent[];
  /** An error event in mid-stream. */
  failing(): WireEvent;
  /** The body of an HTTP error. */
  error(message: string, code: string | null, parameter: string | null): Json;
}
