/** Whole answers by the hash of what was asked. */
import { hash } from "node:crypto";
import type { Lru } from "../memory/lru.ts";
import type { ModelAnswer } from "./model.ts";
import type { ModelRequest } from "./transport.ts";

export type AnswerCache = Lru<ModelAnswer>;

/** Equal exactly for requests that every provider would see as equal. */
export function requestKey(request: ModelRequest): string {
  return hash("sha256", JSON.stringify(request), "base64url");
}
