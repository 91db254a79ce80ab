/** The words of an objective. It and each of its key results ask for them, so the last are kept. */
import type { Language } from "../okr.ts";
import { mask } from "./text/mask.ts";
import { tokenise } from "./text/tokenise.ts";
import type { Token } from "./text/tokens.ts";

interface ObjectiveWords {
  masked: string;
  tokens: readonly Token[];
  /** The classes of all its words. */
  bits: number;
}

let last: { text: string; language: Language; words: ObjectiveWords } | null = null;

export function objectiveWords(text: string, language: Language): ObjectiveWords {
  if (last?.text === text && last.language === language) return last.words;
  const masked = mask(text);
  const tokens = tokenise(masked, language);
  const bits = tokens.reduce((all, token) => all | token.word.bits, 0);
  const words = { masked, tokens, bits };
  last = { text, language, words };
  return words;
}
