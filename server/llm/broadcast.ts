/** One running stream with several listeners; each gets everything, also what came before it. */

export interface Broadcast<T> {
  /** Ends when the stream ends, or quietly when this listener's own signal fires. */
  listen(signal: AbortSignal): AsyncGenerator<T>;
}

/**
 * Starts `run` once for all listeners and aborts it when the last one has gone.
 * @param run must not throw: what goes wrong is an event too
 */
export function broadcast<T>(run: (signal: AbortSignal) => AsyncGenerator<T>): Broadcast<T> {
  const events: T[] = [];
  const deserted = new AbortController();
  let ended = false;
  let listeners = 0;
  let news = Promise.withResolvers<void>();

  async function pump() {
    for await (const event of run(deserted.signal)) {
      events.push(event);
      announce();
    }
    ended = true;
    announce();
  }

  function announce() {
    news.resolve();
    news = Promise.withResolvers();
  }

  async function* listen(signal: AbortSignal) {
    listeners++;
    const gone = Promise.withResolvers<void>();
    const leave = () => gone.resolve();
    signal.addEventListener("abort", leave, { once: true });
    try {
      for (let next = 0; !signal.aborted;) {
        const event = events[next];
        if (event !== undefined) {
          next++;
          yield event;
        } else if (ended) return;
        else await Promise.race([news.promise, gone.promise]);
      }
    } finally {
      signal.removeEventListener("abort", leave);
      if (--listeners === 0 && !ended) deserted.abort();
    }
  }

  void pump();
  return { listen };
}
