/** What one call costs: as its provider says, else estimated by its characters; also where it broke off. */
import type { ProviderFailure } from "./failure.ts";
import type { ModelRequest, RawAnswer, TransportEvent, Usage } from "./transport.ts";

/** Fewer than a token of English or German has, so that a limit holds rather than not. */
const charactersPerToken = 3;

interface CallCost {
  /** Takes each event of the call as it comes. */
  saw(event: TransportEvent): void;
  ofAnswer(answer: RawAnswer): Usage;
  /** Null where the provider turned the request away or was never reached: that costs nothing. */
  ofFailure(failure: ProviderFailure): Usage | null;
}

/** What a model thinks in silence can be reported and not be estimated. */
export function costOfCall(request: ModelRequest): CallCost {
  let reported: Usage | null = null;
  let written = 0;
  let begun = false;

  /** A provider that counts as it goes has counted the input at the start, and hardly any output. */
  function soFar(): Usage {
    const output = tokensOf(written);
    if (reported === null) return { ...estimatedInput(request), output };
    return { ...reported, output: Math.max(reported.output, output) };
  }

  return {
    saw(event) {
      begun = true;
      if (event.type === "delta") written += event.text.length;
      if (event.type === "usage") reported = event.usage;
    },
    ofAnswer: ({ usage }) => usage ?? soFar(),
    ofFailure({ kind }) {
      // Whoever stops waiting for the first word has had the question read.
      return begun || kind === "cancelled" || kind === "timeout" ? soFar() : null;
    },
  };
}

function estimatedInput({ system, turns, schema }: ModelRequest): Omit<Usage, "output"> {
  const sent = [system, JSON.stringify(schema), ...turns.map(({ content }) => content)];
  const characters = sent.reduce((sum, text) => sum + text.length, 0);
  return { input: tokensOf(characters), cachedInput: 0, cacheWrite: 0 };
}

const tokensOf = (characters: number) => Math.ceil(characters / charactersPerToken);
