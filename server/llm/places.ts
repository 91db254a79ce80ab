/** The places for calls at the same time, shared out so that nobody's many calls hold up one of another's. */
import PQueue from "p-queue";

export interface Places {
  /**
   * Waits for a free place; the result gives it back.
   * A signal that fires meanwhile ends the wait, and the result then gives back nothing.
   */
  take(asker: string, signal: AbortSignal): Promise<() => void>;
}

export function createPlaces(concurrency: number): Places {
  const queue = new PQueue({ concurrency });
  const held = new Map<string, number>();

  return {
    take(asker, signal) {
      const mine = held.get(asker) ?? 0;
      held.set(asker, mine + 1);
      const place = Promise.withResolvers<() => void>();
      const done = Promise.withResolvers<void>();
      const release = () => {
        done.resolve();
        const left = (held.get(asker) ?? 1) - 1;
        if (left > 0) held.set(asker, left);
        else held.delete(asker);
      };
      const waiting = queue.add(
        () => {
          place.resolve(release);
          return done.promise;
        },
        // Whoever has fewer calls running and waiting comes first.
        { signal, priority: -mine },
      );
      waiting.catch(() => place.resolve(release));
      return place.promise;
    },
  };
}
