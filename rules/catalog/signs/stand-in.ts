/** Lines that hold the place of a key result: "TBD: something on energy", "KR to follow". */
import type { Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { oneOf } from "./word-list.ts";
import { frontOf, spanOf } from "./words.ts";

const COMES_LATER = oneOf(
  "to_follow follows_later coming_soon to_be_defined to_be_decided to_be_added to_be_confirmed " +
    "folgt folgt_noch folgen_noch kommt_noch noch_offen noch_zu_klären wird_noch_ergänzt wird_noch_definiert",
);
const TO_FOLLOW = new RegExp(String.raw`^.{0,40}\b${COMES_LATER}\W*$`, "i");

/** The words by which the whole line is put off; null if it says something already. */
export function findStandIn({ text, reading: { placeholders } }: ReadKeyResult): Span | null {
  const first = placeholders[0];
  if (first && first.start <= frontOf(text) && /^\s{0,2}(?:[:–—-]|$)/.test(text.slice(first.end))) {
    return first;
  }
  return /\d/.test(text) ? null : spanOf(text, TO_FOLLOW);
}
