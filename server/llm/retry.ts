/** Asking the same provider again after a failure that may pass. */
import type { ProviderFailure } from "./failure.ts";

export interface RetryPolicy {
  /** Further attempts after the first. */
  times: number;
  baseMs: number;
  /** Longest wait; a provider that asks for a longer one is given up. */
  longestMs: number;
}

export const retryPolicy: RetryPolicy = { times: 2, baseMs: 400, longestMs: 8_000 };

/**
 * How long to wait before the next attempt, in milliseconds; null for none.
 * @param failed attempts so far, this one included
 * @param random from 0 to 1: spreads callers that failed together
 */
export function waitBeforeRetry(
  failure: ProviderFailure,
  failed: number,
  policy: RetryPolicy,
  random: () => number,
): number | null {
  if (!failure.transient || failed > policy.times) return null;
  if (failure.retryAfterMs !== null) {
    return failure.retryAfterMs > policy.longestMs ? null : failure.retryAfterMs;
  }
  const backoff = policy.baseMs * 2 ** (failed - 1);
  return Math.min(policy.longestMs, backoff * (0.5 + random() / 2));
}
