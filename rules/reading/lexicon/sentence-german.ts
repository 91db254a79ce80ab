/** What a German sentence says of its words: capitals mark nouns, and a verb's prefix may stand last. */
import type { LookUpWords } from "./lookup.ts";
import type { Token } from "../text/tokens.ts";
import { VERB, W } from "./classes.ts";
import { foldGerman, parted, standsApart } from "./stem-german.ts";

const AFTER_PREFIX = /^(?:bis|im|in|und|sowie|damit|sodass|ab|[^\p{L}\d])$/u;
const ENDS_CLAUSE = /^[,;:.()–]$/;

/** How many words may stand between a verb and its prefix. */
const FARTHEST = 20;
const FINITE = /[a-zäöüß][ent]$/;
const DONE = /^ge[a-z]{3,20}(?:t|en)$|^[a-z]{3,20}iert$/;
const FOREIGN = /^[a-z]{3,20}ieren$/;
const TO_DO = /^[a-z]{4,20}(?:en|ern|eln)$/;

/** No shape above is found in less. */
const SHORTEST = 5;

const isCapital = (text: string, { start }: Token) => /\p{Lu}/u.test(text.charAt(start));

/** Tells nouns from verbs by their capitals, unless the writer uses none. */
function tellByCase(tokens: Token[], text: string, lookUp: LookUpWords): void {
  const words = tokens.filter(({ type }) => type === "word");
  if (!words.slice(1).some((token) => isCapital(text, token))) return;
  for (const token of words) {
    const { bits, form } = token.word;
    if (!isCapital(text, token) || !(bits & VERB) || form === "ing") continue;
    const noun = lookUp.noun(token.text);
    if (noun.bits) token.word = { ...noun, bits: noun.bits | (bits & ~VERB) };
  }
}

/** `führen ... durch` is `durchführen`. */
function joinParted(tokens: Token[], lookUp: LookUpWords): void {
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (ENDS_CLAUSE.test(token.text)) from = at + 1;
    const next = tokens[at + 1]?.text;
    const prefix = foldGerman(token.text);
    if (!standsApart(prefix) || (next !== undefined && !AFTER_PREFIX.test(next))) continue;
    for (const verb of tokens.slice(Math.max(from, at - FARTHEST), at)) {
      if (!FINITE.test(verb.text) || verb.word.form === "ed") continue;
      const whole = lookUp(prefix + verb.text);
      if (!(whole.bits & VERB) || whole.form === "ed" || whole.form === "ing") continue;
      verb.word = whole;
      break;
    }
  }
}

/** Verbs in no list, told by their shape: what is done without being known is mostly work. */
function guessVerbs(tokens: Token[], text: string): void {
  for (const token of tokens) {
    if (token.type !== "word" || token.word.bits || isCapital(text, token)) continue;
    if (token.text.length < SHORTEST) continue;
    const parts = [...parted(foldGerman(token.text))];
    if (parts.some(([, rest]) => DONE.test(rest)))
      token.word = { ...token.word, bits: W.make, form: "ed" };
    else if (parts.some(([prefix, rest]) => FOREIGN.test(rest) || (prefix && TO_DO.test(rest))))
      token.word = { ...token.word, bits: W.effort };
  }
}

/** Corrects what the words were taken for one by one. */
export function readGermanSentence(tokens: Token[], text: string, lookUp: LookUpWords): void {
  tellByCase(tokens, text, lookUp);
  joinParted(tokens, lookUp);
  guessVerbs(tokens, text);
}
