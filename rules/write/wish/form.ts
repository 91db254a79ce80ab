/** The form of a wish of business: the objective's wording, and the measure that its trade knows. */

type Groups = Readonly<Record<string, string>>;

export interface BusinessWish {
  form: RegExp;
  /** The measure; null where the words found do not fit it. */
  say: (words: Groups) => string | null;
  /** How to find out what it is today, where a sample would not tell. */
  from?: string;
}

export const SURVEY = "What share would say so today? A short survey tells.";
export const LAST = "What was it last month?";

/** The user's phrase inside a sentence: whose it is goes without saying. */
export function named(text = ""): string {
  return text.replace(/^our\s/iu, "the ").trim();
}
