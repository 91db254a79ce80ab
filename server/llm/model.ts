/** The model as the coach sees it: one question, a stream of what comes, never an exception. */
import type { ProviderFailure } from "./failure.ts";
import type { ModelRequest, RawAnswer, Usage } from "./transport.ts";

/** Who asks: the organisation pays, and its people share the places for calls. */
export interface Asker {
  organisation: string;
  person: string;
}

/** Nobody in particular, where nobody has to be told from others. */
export const everyone: Asker = { organisation: "everyone", person: "everyone" };

export interface ModelAnswer extends RawAnswer {
  provider: string;
  /** The model as configured; prices go by it. */
  asked: string;
  /** As the provider says, else estimated. */
  usage: Usage;
  /** From an earlier, equal question; nothing was spent. */
  cached: boolean;
}

export type ModelEvent =
  /** An attempt begins; what came before it is void. */
  | { type: "begin"; provider: string; model: string }
  | { type: "delta"; text: string }
  | { type: "answer"; answer: ModelAnswer }
  | { type: "failed"; failure: ProviderFailure };

export interface ModelWriter {
  /** The provider and model that are asked first. */
  readonly provider: string;
  readonly model: string;
  /** Ends with `answer` or `failed`, always. */
  ask(request: ModelRequest, signal: AbortSignal, asker: Asker): AsyncGenerator<ModelEvent>;
  /** Lets go of the answer to a request, so that asking again gets another; a writer that keeps none has no need of it. */
  forget?(request: ModelRequest, asker: Asker): void;
}
