/** Finds the bones of a statement: leading verb, head noun, predicate, and the clause of effect. */
import { LEVEL_NOUN, VERB, W } from "./lexicon/classes.ts";
import type { Token } from "./tokens.ts";

export interface Structure {
  /** A verb in the imperative that opens the statement. */
  opener: Token | null;
  /** Head of the noun phrase that opens the statement, or that the opener acts on. */
  head: Token | null;
  /** Head of what follows `of`, `in`, `for`: `readers` of `share of readers`. */
  of: Token | null;
  /** The verb, participle or end state that is said of the head. */
  predicate: Token | null;
  /** How the predicate is said. */
  manner: "finite" | "participle" | "copula" | "modal" | "none";
  /** What the predicate acts on. */
  object: Token | null;
  /** Index of the first token of `so that ...`, `resulting in ...`; -1 if none. */
  effectAt: number;
  /** Index of the first token that belongs to the statement. */
  start: number;
  /** First token index after the opening noun phrase. */
  nounEnd: number;
}

const NOUN = LEVEL_NOUN | W.artefact | W.technical | W.episode | W.people | W.staff | W.practice;
const FUNCTION = W.preposition | W.auxiliary;
const ADVERB =
  /^(?:also|now|successfully|fully|then|always|consistently|regularly|still|already|together|really|just|only|not|don't|do|never|please|mostly|internally|externally|publicly|quickly|actively|about|least|most)$|.{3}ly$/;
const LEAD =
  /^(?:we|we'll|team|will|to|must|should|shall|can|our|please|wir|the|a|an|goal|:|-|–|\(|,|“|"|'|„|‘)$/;
const LINK =
  /^(?:is|are|be|being|been|was|were|gets|get|stays|remain|remains|becomes|become|ist|sind|wird|werden|bleibt|bleiben)$/;
const MODAL = /^(?:can|could|will|must|should|may|shall|kann|können|soll|sollen)$/;

const isPlural = (token: Token | undefined) =>
  token !== undefined &&
  (token.word.form === "s" ||
    /[^s]s$|^(?:people|men|women|children|everyone|everybody|nobody|we|they|who|half|third|thirds|majority|staff)$/.test(
      token.text,
    ));

const isFunction = (token: Token | undefined) =>
  token === undefined || token.type !== "word" || (token.word.bits & FUNCTION) !== 0;

const isNoun = (token: Token | undefined) =>
  token?.type === "word" &&
  !(token.word.bits & (FUNCTION | W.all)) &&
  !ADVERB.test(token.text) &&
  (token.word.bits & NOUN ||
    !(token.word.bits & (VERB | W.vague | W.timeUnit)) ||
    token.word.form === "s");

/** True where the word at `at` opens with a command rather than names a thing. */
function commands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !(token.word.bits & VERB)) return false;
  const next = tokens[at + 1];
  if (token.word.form === "s" || token.word.form === "ed") return false;
  if (!(token.word.bits & (NOUN | W.done | W.vague))) return true;
  if (next === undefined || next.type === "mark")
    return next === undefined && !(token.word.bits & NOUN);
  if (next.type === "number")
    return (
      (token.word.bits & LEVEL_NOUN) === 0 || /^(?:from|by|to)$/.test(tokens[at + 2]?.text ?? "")
    );
  if (next.word.bits & W.all) return true;
  if (
    /^(?:the|a|an|our|their|its|your|my|this|these|with|on|to|at|new|out|up|into|and|how|what|whether|more|better|at)$/.test(
      next.text,
    )
  )
    return next.text !== "to" || !(token.word.bits & LEVEL_NOUN);
  if (next.word.bits & FUNCTION) return false;
  if (ADVERB.test(next.text)) return true;
  const later = tokens
    .slice(at + 2, at + 8)
    .some(
      (each) =>
        each.type === "word" &&
        (LINK.test(each.text) || (each.word.form === "ed" && each.word.bits & VERB)),
    );
  if (later) return false;
  if (next.word.bits & (LEVEL_NOUN & ~W.fault) && !(next.word.form === "s"))
    return !/^(?:time|rate|load|coverage|cost|score|count|volume|duration|frequency)$/.test(
      next.text,
    );
  return true;
}

/** Whether the token, inside or after a noun phrase, is what is said of it. */
function predicates(tokens: readonly Token[], at: number): Structure["manner"] {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || token.type !== "word") return "none";
  if (LINK.test(token.text)) return "copula";
  if (MODAL.test(token.text)) return "modal";
  const { bits, form } = token.word;
  if (/^(?:have|has|had)$/.test(token.text)) return "finite";
  if (form === "ed" && bits & VERB) {
    const closes =
      next === undefined ||
      next.type !== "word" ||
      isFunction(next) ||
      ADVERB.test(next.text) ||
      next.word.bits & (W.all | W.done) ||
      /^(?:in|to|for|by)$/.test(next.text);
    return closes ? "participle" : "none";
  }
  if (bits & W.done && !(bits & VERB && form === "ed")) {
    const closes =
      next === undefined ||
      next.type === "mark" ||
      /^(?:in|to|for|on|at|by|with|and)$/.test(next.text);
    if (closes) return "participle";
  }
  if (!(bits & VERB) || !before || before.type !== "word") return "none";
  const noun = (bits & NOUN) !== 0;
  if (form === "s") {
    if (isPlural(before)) return "none";
    const object =
      next !== undefined &&
      (next.type === "number" ||
        next.word.bits & W.all ||
        /^(?:the|a|an|its|our|their|to|by|below|above|under|from|at|within|it|them|faster|in|on|with|without)$/.test(
          next.text,
        ));
    return noun ? (object ? "finite" : "none") : "finite";
  }
  if (
    form === "base" &&
    isPlural(before) &&
    (!noun ||
      !isFunction(next) ||
      next === undefined ||
      /^(?:the|a|an|it|at|to|by|in|on|with|their|them|from|below)$/.test(next.text) ||
      next.type === "number")
  ) {
    return before.word.bits & (VERB & ~NOUN) && !(before.word.bits & NOUN) ? "none" : "finite";
  }
  return "none";
}

function headBefore(tokens: readonly Token[], from: number, to: number): Token | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (isNoun(token) && token) return token;
  }
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token?.type === "word" && !(token.word.bits & (FUNCTION | W.all))) return token;
  }
  return null;
}

/** End of the noun phrase that starts at `from`. */
function endOfNoun(tokens: readonly Token[], from: number): number {
  let seen = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.type === "mark") {
      if (/^["“”'‘’()&/„-]$/.test(token.text) || !seen) continue;
      return at;
    }
    if (token.type === "number") {
      if (seen && !/^[a-z]/.test(tokens[at + 1]?.text ?? "")) return at;
      if (seen && /^(?:to|in|of|by|or|and)$/.test(tokens[at + 1]?.text ?? "")) return at;
      continue;
    }
    if (token.word.bits & W.auxiliary) return at;
    if (seen && predicates(tokens, at) !== "none") return at;
    if (token.word.bits & W.preposition) {
      if (seen && !/^(?:a|an|the|our|its|their|per|and|or|your|up)$/.test(token.text)) return at;
      if (seen && token.text === "per") return at;
      continue;
    }
    if (!ADVERB.test(token.text) && !(token.word.bits & W.all)) seen = true;
  }
  return tokens.length;
}

function findEffect(tokens: readonly Token[]): number {
  for (let at = 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? "";
    const next = tokens[at + 1]?.text ?? "";
    if (text === "so" && next !== "far") return at + (next === "that" ? 2 : 1);
    if (/^(?:sodass|damit|whereby|thereby)$/.test(text)) return at + 1;
    if (/^(?:resulting|leading|results|leads|result)$/.test(text) && /^(?:in|to)$/.test(next))
      return at + 2;
    if (/^(?:such|until)$/.test(text) && next === "that") return at + 2;
    if (
      /^(?:cutting|reducing|raising|lifting|bringing|halving|saving|lowering|increasing|freeing|taking)$/.test(
        text,
      ) &&
      at > 2
    )
      return at;
  }
  return -1;
}

/** The bones of the tokens. */
export function findStructure(tokens: readonly Token[]): Structure {
  let start = 0;
  while (start < tokens.length - 1) {
    const token = tokens[start];
    if (!token || !(LEAD.test(token.text) || (ADVERB.test(token.text) && token.type === "word")))
      break;
    if (/^(?:team|goal)$/.test(token.text) && tokens[start + 1]?.text !== ":") break;
    start += 1;
  }
  const found: Structure = {
    opener: null,
    head: null,
    of: null,
    predicate: null,
    manner: "none",
    object: null,
    effectAt: findEffect(tokens),
    start,
    nounEnd: 0,
  };
  let from = start;
  const colon = tokens.findIndex((token, at) => token.text === ":" && at < 7 && at > 0);
  if (!commands(tokens, start) && colon > 0 && commands(tokens, colon + 1)) from = colon + 1;
  if (commands(tokens, from)) {
    found.opener = tokens[from] ?? null;
    from += 1;
    while (
      /^(?:up|out|in|on|off|to|with|into|for|about|at|down|over)$/.test(tokens[from]?.text ?? "") &&
      from < tokens.length - 1
    )
      from += 1;
    if (
      /^(?:and|or|\/)$/.test(tokens[from]?.text ?? "") &&
      (tokens[from + 1]?.word.bits ?? 0) & VERB
    )
      from += 2;
  }
  const end = endOfNoun(tokens, from);
  found.nounEnd = end;
  found.head = headBefore(tokens, from, end);
  let at = end;
  if (
    /^(?:of|in|for|per|with|from|on|by|at|who|that|which|between|across|to|from|without|among)$/.test(
      tokens[at]?.text ?? "",
    )
  ) {
    const second = endOfNoun(tokens, at + 1);
    found.of = headBefore(tokens, at + 1, second);
    at = second;
  }
  if (found.opener) return found;
  for (; at < tokens.length && at < end + 14; at += 1) {
    const manner = predicates(tokens, at);
    if (manner === "none") continue;
    found.manner = manner;
    let said = at;
    if (manner === "copula" || manner === "modal") {
      said = at + 1;
      while (
        said < tokens.length &&
        (ADVERB.test(tokens[said]?.text ?? "") ||
          LINK.test(tokens[said]?.text ?? "") ||
          /^(?:to|able|been|a|an|the|not)$/.test(tokens[said]?.text ?? ""))
      )
        said += 1;
    }
    found.predicate = tokens[said] ?? tokens[at] ?? null;
    if (said + 1 < tokens.length)
      found.object = headBefore(tokens, said + 1, endOfNoun(tokens, said + 1));
    break;
  }
  return found;
}
