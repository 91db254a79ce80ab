/** Lists of words that a token is held against. */
import { wordsIn } from "../../words.ts";

/** The words of a list, parted by blanks. A pattern would say the same and take ten times as long. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsIn(list));

/** What each word stands for. An object finds a word that was cut out of a text more slowly. */
export const wordMap = <T>(meanings: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(meanings));
