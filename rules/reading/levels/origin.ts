/** Whence things come: `quotes from 3 partners` says nothing of where a level starts. */
import { W } from "../lexicon/classes.ts";
import type { Candidate } from "./neighbours.ts";
import type { Token } from "../text/tokens.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

const MOVES = wordSet("up down now away raise reduce increase grow cut move");

/** `quotes from 3 partners`, `forms from 95% of managers`; not `up from 3 partners`. */
export function isOrigin(tokens: readonly Token[], each: Candidate): boolean {
  if (tokens[each.first - 1]?.text !== "from" || each.relative) return false;
  const before = tokens[each.first - 2];
  if (before?.type === "word" && MOVES.has(before.text)) return false;
  if (each.unit === "%") return before?.type === "word" && tokens[each.last + 1]?.text === "of";
  if (each.unit === null || isTime(each.unit)) return false;
  return /[a-z]{3}/.test(each.unit) && each.first >= 3 && before?.type === "word";
}

/** The only number, behind `from`, where nothing rises or falls: `stories from 50 years`. */
export function isLoneOrigin(tokens: readonly Token[], each: Candidate): boolean {
  const before = tokens[each.first - 2];
  if (tokens[each.first - 1]?.text !== "from" || before?.type !== "word") return false;
  if (MOVES.has(before.text)) return false;
  return !tokens.slice(0, each.first).some(({ word }) => word.bits & (W.raise | W.lower));
}
