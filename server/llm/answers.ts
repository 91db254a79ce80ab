/** Whole answers by the hash of what was asked, the least recently used dropped first. */
import { createHash } from "node:crypto";
import type { ModelAnswer } from "./model.ts";
import type { ModelRequest } from "./transport.ts";

export interface AnswerCache {
  get(key: string): ModelAnswer | undefined;
  set(key: string, answer: ModelAnswer): void;
}

/** Equal exactly for requests that every provider would see as equal. */
export function requestKey(request: ModelRequest): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("base64url");
}

export function createAnswerCache(size: number): AnswerCache {
  const answers = new Map<string, ModelAnswer>();
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set(key, answer) {
      answers.delete(key);
      answers.set(key, answer);
      const oldest = answers.keys().next();
      if (answers.size > size && !oldest.done) answers.delete(oldest.value);
    },
  };
}
