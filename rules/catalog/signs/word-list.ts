/**
 * Lists of words as patterns. Words are parted by blanks and written as they are read, with `?` for
 * a letter that may be missing, `*` for any letters, `_` for the blank or hyphen of a phrase and
 * `#` for a digit.
 */
import { wordsIn } from "../../words.ts";

const SIGNS: Readonly<Record<string, string>> = {
  " ": "|",
  "?": "?",
  // Bounded, or a long run of letters is read again from each umlaut in it.
  "*": "[a-zß-ÿ]{0,40}",
  _: "[- ]",
  "#": String.raw`\d`,
  ".": String.raw`\.`,
};

/** The list as one alternative of a larger pattern. */
export function oneOf(list: string): string {
  return `(?:${wordsIn(list)
    .join(" ")
    .replace(/[ ?*_#.]/g, (sign) => SIGNS[sign] ?? sign)})`;
}

/** Finds any of the words, whole and whatever their case. Made when it is first asked for. */
export function anyWord(list: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(whole(list), "i"));
}

/** `\b` is the quicker test of a beginning, and knows no umlauts. */
function whole(list: string): string {
  const begin = /(?:^|\s)[ß-ÿ]/i.test(list) ? String.raw`(?<![a-zß-ÿ\d])` : String.raw`\b`;
  return String.raw`${begin}${oneOf(list)}(?![a-zß-ÿ\d])`;
}
