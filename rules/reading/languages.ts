/** The languages that can be read: English always, another one once its data are handed in. */
import type { Language } from "../okr.ts";
import type { Lexicon } from "./lexicon/classes.ts";
import { english } from "./lexicon/en.ts";
import type { LookUpWords } from "./lexicon/lookup.ts";
import { createLookUp } from "./lexicon/lookup.ts";
import type { Model, WeightTable } from "./judgement/model.ts";
import { createModel } from "./judgement/model.ts";
import { ENGLISH_WEIGHTS } from "./weights/en.ts";

/** All that reading a language needs beside the code. */
export interface LanguageData {
  /** Its words, by class. */
  lexicon: Lexicon;
  /** What the features of a statement in it speak for. */
  weights: WeightTable;
}

interface Built {
  lookUp: LookUpWords;
  model: Model;
}

const ENGLISH: LanguageData = { lexicon: english, weights: ENGLISH_WEIGHTS };

let data: Partial<Record<Language, LanguageData>> = { en: ENGLISH };
let built: Partial<Record<Language, Built>> = {};

/** Makes a language readable. Texts read before that were read as English. */
export function handIn(language: Language, given: LanguageData): void {
  if (data[language] === given) return;
  data = { ...data, [language]: given };
  built = { ...built, [language]: undefined };
}

function builtFor(language: Language): Built {
  const known = built[language];
  if (known) return known;
  const { lexicon, weights } = data[language] ?? ENGLISH;
  const made = { lookUp: createLookUp(lexicon), model: createModel(weights) };
  built = { ...built, [language]: made };
  return made;
}

/** The words of a language, by class; built on first use. */
export const lookUpFor = (language: Language): LookUpWords => builtFor(language).lookUp;

/** The weights of a language; built on first use. */
export const modelFor = (language: Language): Model => builtFor(language).model;
