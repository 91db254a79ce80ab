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
