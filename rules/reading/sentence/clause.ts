/** What one part of a statement says for itself. */
import { NOUN, isFunction, isNoun, mannerAt } from "./grammar.ts";
import { VERB, W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

/** `and`; `, and` or `while`; a comma; a semicolon; nothing, where the part opens a sentence. */
export type Joint = "also" | "then" | "comma" | "semicolon" | "none";
/** An end state, what it is, what it does, or nothing. */
export type Saying = "done" | "is" | "does" | "nothing";
/** Behind the name of what is measured, before what is counted, elsewhere, or nowhere. */
export type Place = "behind" | "before" | "loose" | "nowhere";

const BOUNDS = wordSet(
  "at least most no not more less fewer than only about over under below above up to mind mindestens höchstens max maximal unter über weniger als nicht mehr a an another € $ £ <",
);
const ARTICLES = wordSet("the a an our their its his der die das den ein eine sein ihre for there");
const DETERMINERS = wordSet("the a an our their its it them less more fewer each all every");
const UNIVERSALS = wordSet(
  "nobody none no every not kein keine niemand alle sämtliche all jede jeder",
);
const PARTITIVES = wordSet("fewer less more one a");
/** Words before a number that name nothing measured. */
const LITTLE = wordSet("last each all other");
/** What follows these within a part says no more of its own. */
const SUBORDINATES = wordSet(
  "that which who whose where when if because before until unless provided",
);
const TIED = wordSet("it them what how");
/** A part that opens with one of these tells more of the result before it. */
const REMARKS = wordSet(
  `
    as because since though although if when whenever where which who that those whereas whichever
    whatever what how why they it we i this incl including excluding counting measured resulting
    using calculated judged averaged e.g i.e up down from nor without even provided given currently
    previously now today per with by in for on of so until unless then such both instead rather want
    wanted target ziel total each half last ohne wobei davon inklusive inkl statt aber
  `,
);
/** A part that holds one of these tells what is counted. */
const COUNTING = wordSet("excluded included counted excl incl aside being");

/** `geräumt`, `angeschafft`, `umgezogen`. */
const GERMAN_GE =
  /^(?:an|ab|auf|aus|ein|um|vor|zu|bei|nach|weg|fest|frei|hin|her|zurück|über|unter)?ge/;

const textOf = (token: Token | undefined): string => token?.text ?? "";

export const isUniversal = (token: Token | undefined): boolean => UNIVERSALS.has(textOf(token));

const isVerb = (token: Token | undefined) =>
  token?.type === "word" && (token.word.bits & VERB) !== 0;
const isOrder = (token: Token | undefined) => isVerb(token) && token?.word.form === "base";

/** Opens with a small word that is neither an article nor part of a bound. */
function opensLoose(lead: Token | undefined): boolean {
  if (lead?.type !== "word" || !isFunction(lead)) return false;
  return !ARTICLES.has(lead.text) && !BOUNDS.has(lead.text);
}

/** What a participle looks like, where the lexicon does not know the verb: `piped`, `geräumt`. */
function looksDone({ text, word, type }: Token): boolean {
  if (type !== "word" || text.length < 5) return false;
  if (word.bits !== 0 && word.form !== "ed") return false;
  if (text.endsWith("ed") || text.endsWith("wn")) return true;
  if (GERMAN_GE.test(text)) return text.endsWith("t") || text.endsWith("en");
  return text.endsWith("t") && /^(?:be|ver|er|ent|zer|über|unter|hinter)/.test(text);
}

/** How the part says something of a subject of its own. */
export function sayingOf(part: readonly Token[], joint: Joint): Saying {
  const joined = joint !== "none";
  if (joined && opensLoose(part[0])) return "nothing";
  let subject = false;
  for (const [at, token] of part.entries()) {
    const next = part[at + 1];
    const manner = subject ? mannerAt(part, at) : "none";
    if (manner === "participle") return "done";
    if (subject && (!next || isFunction(next)) && looksDone(token)) return "done";
    if (manner === "copula" && next) return "is";
    if (manner === "finite" && next) return "does";
    if (manner === "modal" || (joined && SUBORDINATES.has(token.text))) return "nothing";
    subject ||= token.type === "number" || !isFunction(token) || isUniversal(token);
  }
  return "nothing";
}

/** Where the first of the levels stands that start at `counts`. */
export function placeOf(part: readonly Token[], joint: Joint, counts: ReadonlySet<number>): Place {
  const number = part.findIndex(({ start }) => counts.has(start));
  if (number < 0) return "nowhere";
  const before = part.slice(0, number);
  if (before.every(({ text }) => BOUNDS.has(text))) {
    const next = part[number + 1];
    return next && (!isFunction(next) || next.text === "of") ? "before" : "loose";
  }
  if (isFunction(part[0]) && !DETERMINERS.has(textOf(part[0]))) return "loose";
  if (joint !== "none" && before.some(({ text }) => SUBORDINATES.has(text))) return "nowhere";
  const named = before.some((token) => !isFunction(token) && !LITTLE.has(token.text));
  return named ? "behind" : "loose";
}

/** `hold talks`: an order; not the second verb of `define and publish the policy`. */
export function isSecondOrder(part: readonly Token[], before: Token | undefined): boolean {
  const [verb, object] = part;
  if (!isOrder(verb) || isOrder(before) || TIED.has(textOf(object))) return false;
  if (object?.type === "number") return true;
  const noun = ((verb?.word.bits ?? 0) & NOUN) !== 0;
  return object?.type === "word" && (!noun || DETERMINERS.has(object.text));
}

/** `and keep it`: a further verb of the subject before. */
export function sharesSubject([verb, next]: readonly Token[]): boolean {
  if (!isOrder(verb)) return false;
  return DETERMINERS.has(textOf(next)) || (!isNoun(verb) && !isNoun(next));
}

/** What it says is only how the level before it is counted. */
function tellsCounting(part: readonly Token[]): boolean {
  for (const [at, { text }] of part.entries()) {
    if (COUNTING.has(text)) return true;
    if ((text === "which" || text === "whom") && textOf(part[at - 1]) === "of") return true;
    if (SUBORDINATES.has(text) || text === "without") return false;
  }
  return false;
}

/** Whether the part only tells more of the one before it. */
export function isRemark(part: readonly Token[], joint: Joint): boolean {
  const [lead, next] = part;
  if (!lead || REMARKS.has(lead.text)) return true;
  if (joint === "none") return false;
  const parted = joint === "comma" || joint === "semicolon";
  if (isUniversal(lead) && (parted || lead.text === "not") && !PARTITIVES.has(textOf(next)))
    return true;
  if (joint === "comma" && opensLoose(lead)) return true;
  if (tellsCounting(part)) return true;
  if (lead.text.includes("-")) return false;
  const going = parted ? lead.text.endsWith("ing") : isVerb(lead) && lead.word.form === "ing";
  if ((going || lead.word.form === "ed") && !isNoun(next)) return true;
  return (lead.word.bits & W.done) !== 0 && !isNoun(lead);
}

/** `in three of five districts,` before what is said. */
export function leadsUp([lead]: readonly Token[], place: Place): boolean {
  if (lead?.type !== "word" || place === "before" || isUniversal(lead)) return false;
  return isFunction(lead) && !ARTICLES.has(lead.text);
}
