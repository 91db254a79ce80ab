/** The noun that a number counts: `sign ups` of `500 sign ups for our list`. */
import { NOUN, isFunction, isPlural } from "../sentence/grammar.ts";
import { VERB, W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const ONE = wordSet("1 one ein eine");
/** What these lead to is not counted: `due to`, `von 14 auf 6 im Monat`, `12 agents today`. */
const LEADS_OFF = wordSet("due auf im am pro je today now currently heute aktuell derzeit statt");
const STOP = W.preposition | W.auxiliary | W.all;

/** German closes with the verb: `von 420 auf 500 erhöhen`. */
export const isInfinitive = ({ text, word }: Token): boolean =>
  (word.bits & VERB) !== 0 && !(word.bits & NOUN) && /(?:en|ern|eln)$/.test(text);

/** `23 subsidiaries report in the tool`: what they do, not what is counted. */
const acts = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.form === "base" &&
  (tokens[at].word.bits & W.use) !== 0 &&
  ((tokens[at + 1]?.word.bits ?? 0) & W.preposition) !== 0;

/** `8 durchgeführt`, `5 Simulationen veröffentlicht`: what became of them. */
function isDone({ word }: Token, counted: boolean): boolean {
  if (word.form === "ed" && counted) return true;
  return (word.form === "ed" || (word.bits & W.done) !== 0) && !(word.bits & NOUN);
}

const isVerbOnly = ({ word }: Token): boolean => (word.bits & VERB) !== 0 && !(word.bits & NOUN);

/** `open audit points`, `lab attempts`: known as verbs alone, and part of the noun all the same. */
function isInCompound(tokens: readonly Token[], at: number, one: boolean): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!previous || !token || one || isPlural(previous)) return false;
  if (token.word.form === "s" && token.text.endsWith("s"))
    return next?.type !== "word" || (next.word.bits & STOP) !== 0;
  return token.word.form === "base" && next?.type === "word" && /[a-z]s$/.test(next.text);
}

/** The counted noun from token `at` on, in lower case; undefined if none follows. */
export function countedNoun(tokens: readonly Token[], at: number): string | undefined {
  const words: string[] = [];
  // Of one it is `uses` that is no plural: `one bank uses`, but `10 customer visits`.
  const one = ONE.has(tokens[at - 1]?.text ?? "");
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token?.type !== "word" || token.word.bits & STOP || LEADS_OFF.has(token.text)) break;
    const closes = tokens[next + 1]?.type !== "word";
    if (closes && words.length === 0 && isInfinitive(token)) break;
    const ends = closes || isFunction(tokens[next + 1]);
    if (ends && isDone(token, words.length > 0)) break;
    const previous = tokens[next - 1];
    const people = words.length > 0 && previous !== undefined && previous.word.bits & W.people;
    if (people && token.word.bits & VERB && (one || token.word.form !== "s")) break;
    if (previous && isPlural(previous) && words.length > 0 && acts(tokens, next)) break;
    if (words.length > 0 && isVerbOnly(token) && !isInCompound(tokens, next, one)) break;
    words.push(token.text);
  }
  return words.length > 0 ? words.join(" ") : undefined;
}
