/** Whole answers by the hash of what was asked, and by whom. */
import { hash } from "node:crypto";
import type { Lru } from "../memory/lru.ts";
import type { Asker, ModelAnswer } from "./model.ts";
import type { ModelRequest } from "./transport.ts";

export type AnswerCache = Lru<ModelAnswer>;

/**
 * Equal for requests of one person that every provider would see as equal. People share no answers: else the time that one
 * takes would tell whether somebody else has asked about the same text.
 */
export function requestKey(request: ModelRequest, asker: Asker): string {
  return hash("sha256", JSON.stringify([asker, request]), "base64url");
}
