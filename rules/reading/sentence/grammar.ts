/** Word-level grammar: what can be a noun, a plural, a predicate. */
import { LEVEL_NOUN, VERB, W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const GETS = wordSet("gets get got");
const PLACES = wordSet("at in");
const HAS = wordSet("have has had hat haben hatte hatten");
/** German, said of the subject itself and never an order: `Kosten sinken`. */
const GOES = wordSet("sinken steigen fallen wachsen schrumpfen bleiben liegen klettern");
const OURS = wordSet("our us");
const ALSO = wordSet("and & +");

export const NOUN =
  LEVEL_NOUN | W.artefact | W.technical | W.episode | W.people | W.staff | W.practice;
export const FUNCTION = W.preposition | W.auxiliary;

const MODAL = wordSet(
  `
    can could will must should may shall kann können konnte konnten soll sollen sollte sollten muss
    müssen darf dürfen wollen
  `,
);
const PLURALS = wordSet(
  "people men women children everyone everybody nobody we they who half third thirds majority staff",
);
const AFTER_VERB = wordSet(
  `
    the a an its our their his it them to by below above under over from at within faster in on with
    without into through for what how than as less more fewer den die das
  `,
);

const OBJECT = wordSet(
  "the an a its our us their his it them below above under over less more fewer < > ≤ ≥",
);

/** What people do of their own accord. */
const CHOSEN = W.use | W.feel | W.trade;

export type Manner = "finite" | "participle" | "copula" | "modal" | "none";

export const isAdverb = (token: Token | undefined): boolean => token?.word.adverb === true;
export const isLink = (token: Token | undefined): boolean => token?.word.link === true;

/** `teams`, `people`; not `access`, and not `team's`. */
export function isPlural({ text, word }: Token): boolean {
  if (text.includes("'") || text.includes("’")) return false;
  if (word.form === "s" || PLURALS.has(text)) return true;
  return text.length > 1 && text.endsWith("s") && !text.endsWith("ss");
}

export const isFunction = (token: Token | undefined): boolean =>
  token?.type !== "word" || (token.word.bits & FUNCTION) !== 0;

/** A word that can head a noun phrase; unknown words can. */
export function isNoun(token: Token | undefined): token is Token {
  if (token?.type !== "word" || token.word.bits & (FUNCTION | W.all) || isAdverb(token))
    return false;
  const { bits, form } = token.word;
  return (bits & NOUN) !== 0 || !(bits & (VERB | W.vague | W.timeUnit)) || form === "s";
}

const takesObject = (next: Token | undefined) =>
  next !== undefined &&
  (next.type === "number" || (next.word.bits & W.all) !== 0 || AFTER_VERB.has(next.text));

function isParticiple(token: Token, next: Token | undefined): boolean {
  const { bits, form } = token.word;
  const past = form === "ed" && (bits & VERB) !== 0;
  if (!past && !(bits & W.done)) return false;
  if (next === undefined || next.type !== "word") return true;
  return isFunction(next) || isAdverb(next) || (next.word.bits & (W.all | W.done)) !== 0;
}

/** How the word at `at` says something of the noun phrase before it; `none` if it does not. */
export function mannerAt(tokens: readonly Token[], at: number, head?: Token | null): Manner {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token?.type !== "word") return "none";
  const { bits, form } = token.word;
  if (GETS.has(token.text) && OBJECT.has(next?.text ?? "")) return "finite";
  if (isLink(token) && !(form === "base" && bits & VERB && before && !isPlural(before))) {
    return takesObject(next) && bits & W.feel && !PLACES.has(next?.text ?? "")
      ? "finite"
      : "copula";
  }
  if (MODAL.has(token.text)) return "modal";
  if (HAS.has(token.text)) return "finite";
  const opens = form === "base" && bits & VERB && before && isPlural(before) && takesObject(next);
  if (!opens && isParticiple(token, next)) return "participle";
  const subject = isAdverb(before) ? tokens[at - 2] : before;
  if (subject?.type !== "word" || subject.word.bits & W.preposition) return "none";
  if (!(bits & VERB)) {
    const acts = isPlural(subject) && (subject.word.bits & W.people) !== 0 && !(bits & NOUN);
    const word = !(bits & (FUNCTION | W.all | W.timeUnit));
    const object = next?.type === "number" || OBJECT.has(next?.text ?? "");
    return acts && word && form === "base" && object ? "finite" : "none";
  }
  const noun = (bits & NOUN) !== 0;
  if (form === "s") {
    // German, where a genitive may stand between: `die Zahl der Anfragen sinkt`.
    if (token.text.endsWith("t")) return noun ? "none" : "finite";
    if ((isPlural(subject) && !isAdverb(before)) || subject.word.form === "ed") return "none";
    if (!noun) return "finite";
    // "Ten blog posts": of several things the last word is the plural.
    if (tokens[at - 2]?.type === "number" && tokens[at - 2]?.text !== "1") return "none";
    const takes =
      next?.type === "number" ||
      (next?.word.bits ?? 0) & W.all ||
      OBJECT.has(next?.text ?? "") ||
      OURS.has(tokens[at + 2]?.text ?? "");
    return takes && before?.type === "word" ? "finite" : "none";
  }
  const far = head != null && isPlural(head) && (!noun || takesObject(next));
  const both = ALSO.has(tokens[at - 2]?.text ?? "");
  // German, where people and their plural often look the same: `Sachbearbeiter nutzen`.
  const several = (subject.word.bits & W.people) !== 0 && token.text.endsWith("en");
  if (GOES.has(token.text) && form === "base") return "finite";
  const agrees = several || isPlural(subject) || far || (both && !noun && takesObject(next));
  if (form !== "base" || !agrees) return "none";
  // German orders end in their verb: `10 Schulungen anbieten`, `Kunden befragen`.
  const actor = (head ?? subject).word.bits & (W.people | W.staff);
  const acts = actor !== 0 && (bits & CHOSEN) !== 0;
  if (next?.type !== "word" && next?.type !== "number" && !acts && token.text.endsWith("en"))
    return "none";
  if (!far && subject.word.bits & VERB && !(subject.word.bits & NOUN)) return "none";
  if (!noun || next === undefined || takesObject(next)) return "finite";
  return isFunction(next) || next.word.form === "ed" ? "none" : "finite";
}
