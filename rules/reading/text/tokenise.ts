/** Tokens of a text with the lexicon of its language; lexicons are built on first use. */
import type { Language } from "../../okr.ts";
import { lookUpFor } from "../languages.ts";
import { NO_WORD } from "../lexicon/lookup.ts";
import type { Token } from "./tokens.ts";
import { cut } from "./tokens.ts";

/** Tokens of masked text; the first word of a known phrase carries the phrase's classes. */
export function tokenise(masked: string, language: Language): Token[] {
  const lookUp = lookUpFor(language);
  const tokens = cut(masked, lookUp, NO_WORD);
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.type !== "word" || next?.type !== "word") continue;
    const phrase = lookUp.phrase(token.word, next.text);
    if (phrase) token.word = { ...phrase, form: token.word.form };
  }
  lookUp.settle(tokens, masked);
  return tokens;
}
