/** Keeps the readings of the last plan, so that what did not change is not read again. */
import type { Reader } from "./read-plan.ts";
import { plainReader } from "./read-plan.ts";

/** Values of one kind, by everything that they rest on; those not asked for last time are gone. */
export class Recent<T> {
  #last = new Map<string, T>();
  #now = new Map<string, T>();

  get(key: string, make: () => T): T {
    const value = this.#now.get(key) ?? this.#last.get(key) ?? make();
    this.#now.set(key, value);
    return value;
  }

  forgetUnused(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }
}

export interface Memory {
  /** A reader that looks first among what the last plan held. `settings` names all that is the same for every text. */
  reader(settings: string): Reader;
  /** Drops what the reader was not asked for: the memory is never larger than the last plan. */
  forgetUnused(): void;
}

export function createMemory(read: Reader = plainReader): Memory {
  const lines = new Recent<ReturnType<Reader["keyResult"]>>();
  const objectives = new Recent<ReturnType<Reader["objective"]>>();
  return {
    reader: (settings) => ({
      keyResult(text, context) {
        const key = [settings, context.language, context.objective, text].join("\n");
        return lines.get(key, () => read.keyResult(text, context));
      },
      objective(text, language, terms) {
        const key = [settings, language, text].join("\n");
        return objectives.get(key, () => read.objective(text, language, terms));
      },
    }),
    forgetUnused() {
      lines.forgetUnused();
      objectives.forgetUnused();
    },
  };
}
