/** Leaves a provider alone for a while once it has failed several times in a row. */

export interface Breaker {
  /** True while the provider is to be left alone. */
  open(): boolean;
  succeeded(): void;
  failed(): void;
}

export interface BreakerOptions {
  /** Failures in a row before it opens. */
  after: number;
  /** How long it stays open, in milliseconds. Then calls are tried again, and the first that fails opens it anew. */
  forMs: number;
  now: () => number;
}

export function createBreaker({ after, forMs, now }: BreakerOptions): Breaker {
  let failures = 0;
  let until = 0;
  return {
    open: () => now() < until,
    succeeded() {
      failures = 0;
      until = 0;
    },
    failed() {
      failures++;
      if (failures >= after) until = now() + forMs;
    },
  };
}
