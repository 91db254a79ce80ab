/** Tells two results joined in one sentence. */
import { VERB, W } from "./lexicon/classes.ts";
import { NOUN, mannerAt } from "./grammar.ts";
import type { Levels } from "./levels.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

const GOES_ON = wordSet("that which who where including e.g");
const BEGINS_ANEW = wordSet("and , ; that which who : (");

const MEASURED = W.result | W.money | W.run | W.quality | W.sentiment;
const JOINT = wordSet("and & und ; , + sowie");
const REPEATS = wordSet("maintain then etc so not more use present help");

/** Verbs said in pairs of one thing: `define and publish the policy`. */
function pairs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const alike = before?.word.form === tokens[at + 1]?.word.form;
  return before?.type === "word" && (before.word.bits & VERB) !== 0 && alike;
}

/** The clause from `from` on has a subject and says something of it. */
function states(tokens: readonly Token[], from: number): boolean {
  if (GOES_ON.has(tokens[from]?.text ?? "")) return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at += 1) {
    if (BEGINS_ANEW.has(tokens[at]?.text ?? "")) return false;
    if (mannerAt(tokens, at) !== "none") return true;
  }
  return false;
}

/** Whether a second statement of its own follows the first. */
export function isCompound(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
): boolean {
  const { opener, predicate, effect } = structure;
  const end = effect?.start ?? Infinity;
  const counts = levels.numbers.filter(({ role }) => role === "target" || role === "condition");
  const firstCount = counts[0]?.span.end ?? Infinity;
  const lastCount = counts.at(-1)?.span.start ?? -1;
  const firstNumber = tokens.find(({ type }) => type === "number")?.start ?? Infinity;
  const lastMeasured = tokens.findLast(({ word }) => word.bits & MEASURED)?.start ?? -1;
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || !JOINT.has(token.text) || token.start > end || pairs(tokens, at)) continue;
    const next = tokens[at + 1];
    if (next?.type !== "word" && next?.type !== "number") continue;
    const { bits, form } = next.word;
    const commands =
      (bits & VERB) !== 0 && form === "base" && !(bits & NOUN) && !REPEATS.has(next.text);
    const object = tokens[at + 2];
    if (opener && commands && object?.type === "word") return true;
    const both = firstNumber < token.start;
    if (opener && both && object?.type === "number" && bits & VERB && form === "base") return true;
    if (predicate && predicate.start < token.start && states(tokens, at + 1)) return true;
    if (token.text === "," || firstCount > token.start || lastCount < token.end) continue;
    if (lastMeasured >= token.end) return true;
  }
  return false;
}
