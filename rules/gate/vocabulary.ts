/** Which words are anybody's: the lists of this room, the playbook's and those that reading knows. */
import { playbookStems } from "../playbook/vocabulary.ts";
import { tokenise } from "../reading/text/tokenise.ts";
import { MEASURING, ORDINARY } from "./ordinary.ts";
import { contentStems, isCommon, stem, wordsOf } from "./words.ts";

/** Words of explanations and questions that no list of key result words has. */
const PLAIN = contentStems(
  `itself themselves scope body named tells shows says today instead two three ten twice well high little
  their your already alone without using began begun becomes because therefore whether every each both
  januar februar märz april mai juni juli august september oktober november dezember
  january february march may june july october december`,
);

/** Whether a stem measures, asks or explains, whatever the subject. */
function isPlain(each: string): boolean {
  return ORDINARY.has(each) || MEASURING.has(each) || PLAIN.has(each) || isCommon(each);
}

/** Whether a word says nothing about who used it; `word` as written. */
function isAnybodys(word: string): boolean {
  const each = stem(word);
  return isPlain(each) || playbookStems().has(each) || isRead(word.toLowerCase());
}

/** Words of meaning that are not anybody's, as written and without their ends. */
export function ownWordsOf(text: string): string[] {
  return wordsOf(text)
    .flatMap((word) => word.split("-"))
    .filter((word) => contentStems(word).size > 0 && !isAnybodys(word));
}

const read = new Map<string, boolean>();
const READ_AT_MOST = 4_000;

/** Whether the lexicons of reading know it, with its ending. */
function isRead(word: string): boolean {
  const known = read.get(word);
  if (known !== undefined) return known;
  if (read.size >= READ_AT_MOST) read.clear();
  const found = (["en", "de"] as const).some((language) =>
    tokenise(word, language).some(
      (token) =>
        token.type === "word" &&
        (token.word.bits !== 0 || token.word.link || token.word.cue !== ""),
    ),
  );
  read.set(word, found);
  return found;
}
