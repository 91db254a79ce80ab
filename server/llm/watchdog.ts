/** Ends a provider call that has gone silent: the SDKs' own timeout stops at the headers. */
import { ProviderFailure } from "./failure.ts";

export interface Watchdog {
  /** Fires when the caller is gone or when nothing has come for too long. */
  signal: AbortSignal;
  /** Something came. */
  kick(): void;
  stop(): void;
  /** Why the signal fired, or null if it did not. */
  reason(): ProviderFailure | null;
}

/**
 * The events as they come, each of which keeps the watchdog quiet. An aborted raw stream ends its loop without an error, so
 * the watchdog is asked at the end.
 * @throws {ProviderFailure} for a stream that was ended from outside
 */
export async function* watched<T>(events: AsyncIterable<T>, watchdog: Watchdog) {
  for await (const event of events) {
    watchdog.kick();
    yield event;
  }
  const stopped = watchdog.reason();
  if (stopped) throw stopped;
}

export function watch(caller: AbortSignal, idleMs: number): Watchdog {
  const idle = new AbortController();
  let timer = setTimeout(() => idle.abort(), idleMs);
  return {
    signal: AbortSignal.any([caller, idle.signal]),
    kick() {
      clearTimeout(timer);
      timer = setTimeout(() => idle.abort(), idleMs);
    },
    stop: () => clearTimeout(timer),
    reason() {
      if (caller.aborted) return new ProviderFailure("cancelled");
      return idle.signal.aborted ? new ProviderFailure("timeout") : null;
    },
  };
}
