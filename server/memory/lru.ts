/** Values by what they rest on, in a bounded room: those that were not used for long make place for new ones. */

export interface Lru<T> {
  get(key: string): T | undefined;
  /** Until it is deleted, a key always has the same value. `bytes` is what that takes, roughly. */
  set(key: string, value: T, bytes?: number): void;
  delete(key: string): void;
}

export interface Room {
  /** The most values, from two on. */
  count: number;
  /** The most that they may take together; no limit by default. */
  bytes?: number;
}

interface Entry<T> {
  value: T;
  bytes: number;
}

/**
 * Keeps two halves: the newest, into which goes what is used, and the one before it, which is dropped whole once the newest is
 * full. No value has to be taken out alone, which would cost more than finding it.
 */
export function createLru<T>({ count, bytes: room = Infinity }: Room): Lru<T> {
  let newest = new Map<string, Entry<T>>();
  let before = new Map<string, Entry<T>>();
  let taken = 0;

  function put(key: string, entry: Entry<T>) {
    if (entry.bytes > room / 2 || newest.has(key)) return;
    if (newest.size >= count / 2 || taken + entry.bytes > room / 2) {
      before = newest;
      newest = new Map();
      taken = 0;
    }
    newest.set(key, entry);
    taken += entry.bytes;
  }

  return {
    get(key) {
      const entry = newest.get(key);
      if (entry !== undefined) return entry.value;
      const older = before.get(key);
      if (older !== undefined) put(key, older);
      return older?.value;
    },
    set: (key, value, bytes = 0) => put(key, { value, bytes }),
    delete(key) {
      taken -= newest.get(key)?.bytes ?? 0;
      newest.delete(key);
      before.delete(key);
    },
  };
}
