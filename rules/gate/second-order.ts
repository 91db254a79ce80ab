/**
 * Where a second order begins in a clause that has its verb already: "reduce handling time
 * recommend the bank". One statement has one verb; each further one needs a joint before it.
 */
import { detectLanguage } from "../reading/language.ts";
import { VERB } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { Token } from "../reading/tokens.ts";
import { isOrderVerb, isSaying, isSpeech } from "./order-verbs.ts";
import { ownWordsOf } from "./vocabulary.ts";

/** Behind a verb and behind no noun. */
const DETERMINER =
  /^(?:the|an?|all|any|every|each|this|these|those|them|him|her|us|me|you|your|their|his|our|my|everyone|everybody)$/u;
/** Behind a verb of orders. */
const COMPLEMENT =
  /^(?:that|how|what|why|whether|as|like|it|yourself|people|readers?|users|customers|someone|somebody|two|three|four|five|six|seven|ten|about)$/u;
const PARTICLE = /^(?:down|up|out|off|with|like|as)$/u;
/** "every week", "each month": no complement. */
const TIMES =
  /^(?:day|week|month|quarter|year|sprint|morning|night|fortnight|time|hour|working|\p{L}+day)s?$/u;
/** A verb stands behind these that is no order. */
const BEFORE_VERB =
  /^(?:to|and|or|not|don['’]t|can|could|will|would|must|should|may|might|do|does|did|they|we|you|it|nobody|everybody|everyone)$/u;
/** Each opens a clause within the clause, which has a verb of its own. */
const OPENS =
  /^(?:who|that|which|what|how|where|when|while|if|so|because|since|until|before|after|whether|than|as|let|help|make|making|get|see|have|has|ensure|enable)$/u;
/** Behind these stands a noun. */
const BEFORE_NOUN =
  /^(?:the|an?|of|in|on|at|for|with|by|from|per|into|onto|over|under|about|via|through|between|across|within|without|no|any|all|every|each|this|these|our|their|its|his|her|your|my|new|first|more|less|fewer|most|least|self)$/u;
const NO_VERB =
  /^(?:up|down|out|off|in|have|do|are|is|all|half|most|both|such|own|staff|worth|better|clean|open|behind|along|beyond|around)$/u;

/** The place of the second order in `clause`; -1 where there is none. */
export function secondOrder(clause: string): number {
  // "Gutachten entstehen an einem Tag": little words of one language are others in the other.
  if (detectLanguage(clause) !== "en") return -1;
  const tokens = tokenise(clause.toLowerCase(), "en").filter((each) => each.type !== "mark");
  const commands = tokens[0] !== undefined && isCommand(tokens[0]);
  // Where no order opens it, a subject of several may have its verb: "40% of readers name the".
  let free = commands ? 0 : 1;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.text ?? "";
    const isFree =
      at > 0 && !BEFORE_VERB.test(before) && !OPENS.test(before) && !BEFORE_NOUN.test(before);
    const orders = isFree && ordersAt(clause, tokens, at, commands);
    if (!orders && OPENS.test(token.text)) free += 1;
    if (!orders) continue;
    if (free > 0 && (commands || hasMany(tokens.slice(0, at)))) free -= 1;
    // "Support engineers keep the": what looks like a command is the subject.
    else if (at > 3 || !before.endsWith("s") || isSpeech(token.text)) return token.start;
  }
  return -1;
}

function hasMany(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) =>
    /s$|\d|people$|^(?:ppl|staff|men|women|all|both|and)$/u.test(text),
  );
}

function ordersAt(
  clause: string,
  tokens: readonly Token[],
  at: number,
  commands: boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isBare(token)) return false;
  if (/^\p{Lu}/u.test(clause.slice(token.start))) return false;
  if (commands && (token.text === "be" || isSpeech(token.text))) return true;
  if (DETERMINER.test(next.text)) return !TIMES.test(tokens[at + 2]?.text ?? "");
  const behind = tokens[at + 2]?.text ?? "";
  const isCarriedOn =
    PARTICLE.test(next.text) && (DETERMINER.test(behind) || /^(?:only|as)$/u.test(behind));
  if (commands && isSaying(token.text) && /^(?:in|on|about|away|up|off|out)$/u.test(next.text)) {
    return true;
  }
  if (commands && isCarriedOn && isOrderVerb(token.text)) return true;
  const named = /^\p{Lu}\p{Ll}/u.test(clause.slice(next.start));
  if (!commands || !isOrderVerb(token.text)) return false;
  const strange = isSaying(token.text) && ownWordsOf(next.text).length > 0;
  return named || strange || COMPLEMENT.test(next.text);
}

function isCommand({ text, type, word }: Token): boolean {
  const isVerb = (word.bits & VERB) !== 0 || isOrderVerb(text);
  return type === "word" && word.form === "base" && !NO_VERB.test(text) && isVerb;
}

/** The bare form of a verb, or a word that reading does not know and that may be one. */
function isBare({ text, type, word }: Token): boolean {
  if (type !== "word" || word.form !== "base" || word.link || NO_VERB.test(text)) return false;
  if ((word.bits & VERB) !== 0 || isOrderVerb(text)) return true;
  return text === "be" || (word.bits === 0 && word.cue === "" && MAYBE_VERB.test(text));
}

/** No ending that nouns and adjectives have. */
const MAYBE_VERB =
  /^\p{L}{4,}(?<!s|ed|ing|ly|er|or|ion|ment|ness|ity|ance|ence|al|ful|ic|ive|able)$/u;
