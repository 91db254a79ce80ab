/**
 * What was read before, by the text and all that its reading rests on. A plan comes again and again with one line changed
 * while somebody types in it; only that line is read then. In memory only, and bounded.
 */
import { hash } from "node:crypto";
import type { Reading } from "../../rules/okr.ts";
import type { Reader } from "../../rules/read-plan.ts";
import { plainReader } from "../../rules/read-plan.ts";
import type { ObjectiveReading } from "../../rules/reading/objective.ts";
import { createLru } from "./lru.ts";
import type { Lru, Room } from "./lru.ts";

export interface ReadingMemory {
  /** For one check. Callers share nothing: else the time that an answer takes would tell one whether another has sent a text. */
  readerFor: (caller: string) => Reader;
  /** How many readings were remembered, and how many were made, since the start. */
  counts: () => Readonly<{ remembered: number; made: number }>;
}

/** For key results and for objectives each. A larger room costs each new text more of the garbage collector's time. */
const ROOM: Room = { count: 5_000, bytes: 16_000_000 };

export function createReadingMemory(room = ROOM, read: Reader = plainReader): ReadingMemory {
  const keyResults = createLru<Reading>(room);
  const objectives = createLru<ObjectiveReading>(room);
  let remembered = 0;
  let made = 0;

  function recall<T>(from: Lru<T>, key: string, make: () => T, bytesOf: (value: T) => number): T {
    const known = from.get(key);
    if (known !== undefined) {
      remembered += 1;
      return known;
    }
    made += 1;
    const value = make();
    from.set(key, value, bytesOf(value) + 2 * key.length);
    return value;
  }

  return {
    readerFor(caller) {
      const around = hashOnce(caller);
      return {
        keyResult: (text, context) =>
          recall(
            keyResults,
            around(context) + text,
            () => read.keyResult(text, context),
            keyResultBytes,
          ),
        objective: (text, language, terms) =>
          recall(
            objectives,
            around(terms) + language + text,
            () => read.objective(text, language, terms),
            objectiveBytes,
          ),
      };
    },
    counts: () => ({ remembered, made }),
  };
}

/** A reading takes about 1.2 kB; a text of numbers has a long one. */
const keyResultBytes = ({ numbers, slots, placeholders, kindBecause }: Reading) =>
  1_200 + 250 * (numbers.length + slots.length + placeholders.length + kindBecause.length);

const objectiveBytes = ({ metrics }: ObjectiveReading) => 500 + 100 * metrics.length;

/** A hash of what stands round a text, which may be long. The same object comes with each text of a set. */
function hashOnce(caller: string): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const hashed = known.get(value) ?? hash("sha256", JSON.stringify([caller, value]), "base64url");
    known.set(value, hashed);
    return hashed;
  };
}
