/** The noun that a number counts: `sign ups` of `500 sign ups for our list`. */
import { NOUN } from "./grammar.ts";
import { VERB, W } from "./lexicon/classes.ts";
import type { Token } from "./tokens.ts";

const STOP = W.preposition | W.auxiliary | W.all;

/** German closes with the verb: `von 420 auf 500 erhöhen`. */
export const isInfinitive = ({ text, word }: Token): boolean =>
  (word.bits & VERB) !== 0 && !(word.bits & NOUN) && /(?:en|ern|eln)$/.test(text);

/** The counted noun from token `at` on, in lower case; undefined if none follows. */
export function countedNoun(tokens: readonly Token[], at: number): string | undefined {
  const words: string[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (token?.type !== "word" || token.word.bits & STOP) break;
    const closes = tokens[next + 1]?.type !== "word";
    if (closes && words.length === 0 && isInfinitive(token)) break;
    if (words.length > 0 && token.word.form === "ed" && closes) break;
    const previous = tokens[next - 1];
    const people = words.length > 0 && previous !== undefined && previous.word.bits & W.people;
    if (people && token.word.bits & VERB) break;
    if (words.length > 0 && token.word.bits & VERB && !(token.word.bits & NOUN)) break;
    words.push(token.text);
  }
  return words.length > 0 ? words.join(" ") : undefined;
}
