/** Values by key, the least recently used dropped first. */

export interface Lru<T> {
  get(key: string): T | undefined;
  /** `bytes` is what the value takes, roughly; one that takes more than all of the room is not kept. */
  set(key: string, value: T, bytes?: number): void;
}

export interface Room {
  /** The most values. */
  count: number;
  /** The most that they may take together; no limit by default. */
  bytes?: number;
}

export function createLru<T>({ count, bytes: room = Infinity }: Room): Lru<T> {
  const kept = new Map<string, { value: T; bytes: number }>();
  let taken = 0;

  function drop(key: string) {
    taken -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      // A map keeps the order of insertion.
      kept.delete(key);
      kept.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes = 0) {
      drop(key);
      if (bytes > room) return;
      kept.set(key, { value, bytes });
      taken += bytes;
      for (const oldest of kept.keys()) {
        if (kept.size <= count && taken <= room) return;
        drop(oldest);
      }
    },
  };
}
