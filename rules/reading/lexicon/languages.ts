/** The languages that can be read: English always, another one once its words are handed in. */
import type { Language } from "../../okr.ts";
import type { Lexicon } from "./classes.ts";
import { english } from "./en.ts";
import type { LookUpWords } from "./lookup.ts";
import { createLookUp } from "./lookup.ts";

let lexicons: Partial<Record<Language, Lexicon>> = { en: english };
let lookUps: Partial<Record<Language, LookUpWords>> = {};

/** Makes a language readable. Texts read before that were read with the words of English. */
export function handIn(language: Language, lexicon: Lexicon): void {
  if (lexicons[language] === lexicon) return;
  lexicons = { ...lexicons, [language]: lexicon };
  lookUps = { ...lookUps, [language]: undefined };
}

/** The words of a language, by class; built on first use. */
export function lookUpFor(language: Language): LookUpWords {
  const known = lookUps[language];
  if (known) return known;
  const built = createLookUp(lexicons[language] ?? english);
  lookUps = { ...lookUps, [language]: built };
  return built;
}
