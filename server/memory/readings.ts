/**
 * What was read before, by the hash of the text and of all that its reading rests on. A plan comes again and again with
 * one line changed while somebody types in it; only that line is read then. In memory only, and bounded.
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

/** For key results and for objectives each: some 10,000, as a reading takes 1.5 kB. */
const ROOM: Room = { count: 25_000, bytes: 16_000_000 };

export function createReadingMemory(room = ROOM, read: Reader = plainReader): ReadingMemory {
  const keyResults = createLru<Reading>(room);
  const objectives = createLru<ObjectiveReading>(room);
  let remembered = 0;
  let made = 0;

  function recall<T>(from: Lru<T>, key: string, make: () => T): T {
    const known = from.get(key);
    if (known !== undefined) {
      remembered += 1;
      return known;
    }
    made += 1;
    const value = make();
    // Two bytes a character are about what the value takes as objects.
    from.set(key, value, 2 * JSON.stringify(value).length);
    return value;
  }

  return {
    readerFor(caller) {
      const around = hashOnce(caller);
      return {
        keyResult: (text, context) =>
          recall(keyResults, digest([around(context), text]), () => read.keyResult(text, context)),
        objective: (text, language, terms) =>
          recall(objectives, digest([around(terms), language, text]), () =>
            read.objective(text, language, terms),
          ),
      };
    },
    counts: () => ({ remembered, made }),
  };
}

/** As JSON, in which half a surrogate pair is unlike any other; UTF-8 has one form for all of them. */
const digest = (parts: unknown[]) => hash("sha256", JSON.stringify(parts), "base64url");

/** A hash of what stands round a text. The same object comes with each text of a set, and may be long. */
function hashOnce(caller: string): (value: object) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const hashed = known.get(value) ?? digest([caller, value]);
    known.set(value, hashed);
    return hashed;
  };
}
