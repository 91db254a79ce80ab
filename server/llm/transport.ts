/**
 * What a provider adapter takes and gives: one streamed answer per request, ended by its reason.
 * Everything above this file is the same for every provider.
 */

/** A JSON Schema in the subset that every provider accepts; see schema.ts. */
export type WireSchema = Readonly<Record<string, unknown>>;

interface Turn {
  role: "user" | "assistant";
  content: string;
}

export interface ModelRequest {
  /** Prompt id and version, as in `rewrite 3`. */
  prompt: string;
  /** Of the prompt's own text: tells two apart whose version nobody raised. */
  promptHash: string;
  /** The stable part, equal for every request of a prompt, so that providers can cache it. */
  system: string;
  turns: readonly Turn[];
  schema: WireSchema;
  schemaName: string;
  maxOutputTokens: number;
  effort: "low" | "medium" | "high" | null;
}

/** How the shape of the answer is asked for, from the strongest promise to none. */
export type Level = "json_schema" | "json_object" | "text";

export type Finish = "stop" | "length" | "refusal" | "filtered";

/** Tokens. `input` counts those too that were read from the provider's cache or written to it. */
export interface Usage {
  input: number;
  output: number;
  cachedInput: number;
  cacheWrite: number;
}

/** Of a call that costs nothing. */
export const noUsage: Usage = { input: 0, output: 0, cachedInput: 0, cacheWrite: 0 };

export interface RawAnswer {
  text: string;
  finish: Finish;
  level: Level;
  /** The model that answered, as the provider names it. */
  model: string;
  /** Null: the provider did not say. */
  usage: Usage | null;
}

export type TransportEvent =
  /** What the provider says that the call has cost so far. */
  | { type: "usage"; usage: Usage }
  | { type: "delta"; text: string }
  | { type: "answer"; answer: RawAnswer };

export interface Transport {
  readonly provider: string;
  readonly model: string;
  /**
   * Streams one answer and ends with it.
   * @throws {ProviderFailure} for whatever keeps the provider from answering, the caller's own
   * cancel included
   */
  stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<TransportEvent>;
}
