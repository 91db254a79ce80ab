/** Tells a command (`Document the API`) from a thing that looks like one (`Document review time`). */
import { FUNCTION, NOUN, isAdverb, isLink, isPlural, mannerAt } from "./grammar.ts";
import { LEVEL_NOUN, VERB, W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";
import { regex } from "../../regex.ts";

const STAYS_INSIDE = wordSet("of for about on and per in");
const OPENS_CONDITION = wordSet("to for on with over about at through and in");

const OBJECT_STARTS = wordSet(
  `
    the a an our their its your my this these with on to at new out up into and how what whether
    more better ourselves over through for about
  `,
);
/** German, after a deed said as a noun: `Einführung des Systems`. */
const DEED_OF = wordSet("von vom der des eines einer im am an bei zu zur zum mit für");
const OF_BODY = wordSet("des der vom von");
const BODY = regex("")`
    (?:rat|kreis|gremium|ausschuss|vorstand|leitung|führung|konferenz|kommission|board|komitee|
      direktion)(?:e?s)?$
  `;
const COMPOUND_HEAD = wordSet(
  `
    time rate load coverage cost score count volume duration frequency hours quality speed accuracy
    latency
  `,
);
const LEVEL_STARTS = wordSet(
  `
    below under above over stays stay remains remain drops drop falls fall rises rise → > < ≤ ≥ =
    down up from exceeds exceed
  `,
);

/** Whether the words after a doubtful verb go on as a statement about a thing. */
function goesOnAsStatement(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const token = tokens[next];
    if (!token) return false;
    if (token.text === ":")
      return tokens[next + 1]?.type === "number" || LEVEL_STARTS.has(tokens[next + 1]?.text ?? "");
    if (token.type === "number" || token.word.bits & W.all) return false;
    if (next > at + 1 && LEVEL_STARTS.has(token.text)) return true;
    if (isLink(token) || token.text === "has" || token.text === "have") return true;
    if (next > at + 1 && mannerAt(tokens, next) !== "none") return true;
    if (token.word.bits & W.preposition && !STAYS_INSIDE.has(token.text)) return false;
  }
  return false;
}

/** `Report handed in`, `search works`: the next word says something of the first. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const manner = mannerAt(tokens, at);
  const { bits = 0, form } = tokens[at]?.word ?? {};
  return manner === "participle" || (manner === "finite" && form === "s" && !(bits & NOUN));
}

/** `Entscheidung des Beirats`: whose it is, and not what is decided. */
function decidedBy(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at]?.word.bits ?? 0) & W.decide) || !OF_BODY.has(tokens[at + 1]?.text ?? ""))
    return false;
  const body = tokens[at + 2];
  return BODY.test(body?.text ?? "") || ((body?.word.bits ?? 0) & (W.staff | W.people)) !== 0;
}

/** True where the word at `at` opens with a command rather than names a thing. */
export function commandsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !(token.word.bits & VERB)) return false;
  const { bits, form, base } = token.word;
  if (token.text.includes("-") && base !== token.text) return false;
  if (form === "s" || form === "ed") return false;
  if (!(bits & (NOUN | W.done | W.vague)) && form === "base") return true;
  if (form === "ing") {
    const acts = next?.type === "number" || OBJECT_STARTS.has(next?.text ?? "");
    if (acts || !DEED_OF.has(next?.text ?? "")) return acts;
    return !goesOnAsStatement(tokens, at) && !decidedBy(tokens, at);
  }
  if (token.text.includes("-")) return false;
  if (next === undefined) return !(bits & NOUN);
  if (next.type === "mark") return false;
  if (next.type === "number") {
    const follows = tokens[at + 2];
    return (
      !(bits & LEVEL_NOUN) ||
      (bits & W.effort) !== 0 ||
      (follows?.type === "word" && (follows.word.bits & NOUN) !== 0)
    );
  }
  if (next.word.bits & W.all) return true;
  if (OBJECT_STARTS.has(next.text)) {
    return (
      !OPENS_CONDITION.has(next.text) || !(bits & LEVEL_NOUN) || (bits & (W.effort | W.make)) !== 0
    );
  }
  if (next.word.bits & FUNCTION) return false;
  if (isAdverb(next)) return true;
  if (goesOnAsStatement(tokens, at)) return false;
  if (!token.word.base.includes("_") && isSaidOf(tokens, at + 1)) return false;
  if (bits & (W.episode | W.people) && next.word.bits & W.artefact && !isPlural(next)) return false;
  if (next.word.form !== "s" && COMPOUND_HEAD.has(next.text)) return false;
  return true;
}
