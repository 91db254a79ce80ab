/** Finds the bones of a statement: leading verb, head noun, predicate, and the clause of effect. */
import { commandsAt } from "./command.ts";
import type { Manner } from "./grammar.ts";
import { FUNCTION, isAdverb, isLink, isNoun, mannerAt } from "./grammar.ts";
import { VERB, W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";
import { closingVerb, lastSaid } from "./verb-last.ts";

const INSIDE_NAME = wordSet("\" “ ” ' ‘ ’ & / „ + -");
const INSIDE_NOUN = wordSet("a an the our its their and or your up");
const SO_THAT = wordSet("sodass damit whereby thereby");
const RESULTS = wordSet("resulting leading results leads result such until");
const RESULTS_IN = wordSet("in to that");
const LABEL = wordSet("team goal");
const JOINS = wordSet("and or / & ,");
const COUNTS = wordSet("number count amount volume anzahl zahl");
/** German, with the verb itself at the end. */
const AUXILIARY = wordSet(
  `
    ist sind waren wird werden wurde wurden hat haben hatte hatten kann können konnten soll sollen
    sollte sollten muss müssen darf dürfen wollen
  `,
);
const BY = wordSet("von vom durch");
const BEFORE_SAID = wordSet("to able a an the");

export interface Structure {
  /** A verb in the imperative that opens the statement. */
  opener: Token | null;
  /** Head of the noun phrase that opens the statement, or that the opener acts on. */
  head: Token | null;
  /** Head of what follows `of`, `in`, `for`: `readers` of `share of readers`. */
  of: Token | null;
  /** The verb, participle or end state that is said of the head. */
  predicate: Token | null;
  manner: Manner;
  /** What the predicate acts on. */
  object: Token | null;
  /** Who does it, after `by`. */
  agent: Token | null;
  /** First token of `so that ...`, `resulting in ...`. */
  effect: Token | null;
  /** First token of the statement and of its opening noun phrase, and the end of that. */
  start: number;
  nounStart: number;
  nounEnd: number;
}

const LEAD = wordSet(
  `
    we we'll team to must should shall our please wir the a an das die der ein eine bis spätestens
    goal : - – ( , “ " ' „ ‘ / .
  `,
);
const PARTICLE = wordSet("up out in on off to with into for about at down over from");
const LINKS_NOUN = wordSet(
  `
    of in for per with from on by at who that which between across to without among against through
    besides outside inside including von für bei der des mit zur zum im auf
  `,
);
const EFFECT = wordSet(
  "cutting reducing raising lifting bringing halving saving lowering increasing freeing taking",
);

function headBefore(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (isNoun(token)) return token;
  }
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token?.type === "word" && !(token.word.bits & (FUNCTION | W.all))) return token;
  }
  return null;
}

/** End of the noun phrase that starts at `from`. */
function endOfNoun(tokens: readonly Token[], from: number, head?: Token | null): number {
  let seen = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.type === "mark") {
      if (INSIDE_NAME.has(token.text) || (!seen && token.text !== "\u23f2")) continue;
      return at;
    }
    if (token.type === "number") {
      if (seen && !isNoun(tokens[at + 1])) return at;
      continue;
    }
    if (token.word.bits & W.auxiliary) return at;
    if (seen && mannerAt(tokens, at, head) !== "none") return at;
    if (token.word.bits & W.preposition) {
      if (seen && !INSIDE_NOUN.has(token.text)) return at;
      continue;
    }
    if (!isAdverb(token) && !(token.word.bits & W.all)) seen = true;
  }
  return tokens.length;
}

function findEffect(tokens: readonly Token[]): Token | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text ?? "";
    if (text === "so" && next !== "far") return tokens[at + (next === "that" ? 2 : 1)] ?? null;
    if (SO_THAT.has(text)) return tokens[at + 1] ?? null;
    if (RESULTS.has(text) && RESULTS_IN.has(next)) {
      return tokens[at + 2] ?? null;
    }
    if (EFFECT.has(text) && at > 2) return tokens[at] ?? null;
  }
  return null;
}

function startOf(tokens: readonly Token[]): number {
  let start = 0;
  while (start < tokens.length - 1) {
    const token = tokens[start];
    if (!token || !(LEAD.has(token.text) || isAdverb(token) || token.text === "\u23f2")) break;
    if (LABEL.has(token.text) && tokens[start + 1]?.text !== ":") break;
    start += 1;
  }
  return start;
}

/** Whether what stands before the colon is only a label of the statement that follows it. */
function labels(tokens: readonly Token[], start: number, colon: number): boolean {
  const words = tokens.slice(colon + 1).filter((token) => token.type === "word").length;
  if (words < 3) return false;
  if (commandsAt(tokens, colon + 1)) return true;
  if (commandsAt(tokens, start)) return false;
  const end = endOfNoun(tokens, colon + 1);
  return end < tokens.length && mannerAt(tokens, end) !== "none";
}

/** The bones of merged tokens. */
export function findStructure(tokens: readonly Token[]): Structure {
  const start = startOf(tokens);
  const found: Structure = {
    opener: null,
    head: null,
    of: null,
    predicate: null,
    manner: "none",
    object: null,
    agent: null,
    effect: findEffect(tokens),
    start,
    nounStart: start,
    nounEnd: start,
  };
  let from = start;
  const colon = tokens.findIndex((token, at) => token.text === ":" && at < 7 && at > 0);
  if (colon > 0 && labels(tokens, start, colon)) from = colon + 1;
  // German turns the order round behind a date: `Bis Ende März sind 9 Anlagen angebunden`.
  const turned = start > 0 && AUXILIARY.has(tokens[start]?.text ?? "");
  if (turned) from = tokens[start + 1]?.text === "wir" ? start + 2 : start + 1;
  else if (commandsAt(tokens, from)) {
    found.opener = tokens[from] ?? null;
    from += 1;
    while (PARTICLE.has(tokens[from]?.text ?? "") && from < tokens.length - 1) from += 1;
    const joined = JOINS.has(tokens[from]?.text ?? "");
    if (joined && (tokens[from + 1]?.word.bits ?? 0) & VERB) from += 2;
  }
  const end = endOfNoun(tokens, from);
  found.nounStart = from;
  found.nounEnd = end;
  found.head = headBefore(tokens, from, end);
  let at = end;
  if (LINKS_NOUN.has(tokens[at]?.text ?? "")) {
    const second = endOfNoun(tokens, at + 1, found.head);
    found.of = headBefore(tokens, at + 1, second);
    at = second;
  }
  if (found.of && COUNTS.has(found.head?.text ?? "")) {
    found.head = found.of;
    found.of = null;
  }
  const by = tokens.findIndex((token, which) => which > start && token.text === "by");
  if (by > 0) found.agent = headBefore(tokens, by + 1, Math.min(endOfNoun(tokens, by + 1), by + 6));
  if (!found.opener) findPredicate(tokens, turned ? start : at, found);
  if (!found.opener && found.manner === "none") found.opener = closingVerb(tokens, from);
  return found;
}

function findPredicate(tokens: readonly Token[], from: number, found: Structure): void {
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const manner = mannerAt(tokens, at, found.head);
    if (manner === "none") continue;
    found.manner = manner;
    let said = at;
    if (manner === "copula" || manner === "modal") {
      said = at + 1;
      while (
        said < tokens.length &&
        (isAdverb(tokens[said]) ||
          isLink(tokens[said]) ||
          BEFORE_SAID.has(tokens[said]?.text ?? ""))
      ) {
        said += 1;
      }
    }
    const last = AUXILIARY.has(tokens[at]?.text ?? "") ? lastSaid(tokens, at + 1) : -1;
    if (last > 0) {
      found.predicate = tokens[last] ?? null;
      found.object = headBefore(tokens, at + 1, Math.min(endOfNoun(tokens, at + 1), last));
      const by = tokens.findIndex((token, which) => which > at && BY.has(token.text));
      if (by > 0 && by < last)
        found.agent = headBefore(tokens, by + 1, Math.min(endOfNoun(tokens, by + 1), last));
      return;
    }
    found.predicate = tokens[said] ?? tokens[at] ?? null;
    if (said + 1 < tokens.length) {
      found.object = headBefore(tokens, said + 1, endOfNoun(tokens, said + 1));
    }
    return;
  }
}
