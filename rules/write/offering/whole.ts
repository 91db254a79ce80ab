/** Whether the tidied sentence still holds all that was written: nobody is asked for what they said. */
import type { Standing } from "../standing.ts";
import { tidy } from "../subject/tidy.ts";

/** "[today 3]", "(currently 40%)": a level in brackets, and no tag such as "[P1]". */
const LEVEL_IN_BRACKETS =
  /[[(](?=[^\])]*(?:\p{L}{3}|%))(?=[^\])]*\d)(?!(?:KR|O|P|Q)\d)[^\])]{1,40}[\])]/gu;
/** A sentence that was left out stands behind an end. */
const ENDED = /[.!?;:)\]]\s*$/u;

export function isWhole({ keyResult, text, words }: Standing): boolean {
  const written = keyResult.text.trim();
  const said = text.trim();
  const rest = written.startsWith(said) ? written.slice(said.length).trim() : null;
  if (rest === null || (rest !== "" && !/^[.!?(\n]/u.test(rest) && !ENDED.test(said))) return false;
  const kept = tidy(said);
  const levels = said.match(LEVEL_IN_BRACKETS) ?? [];
  return words.sentence === kept && levels.every((each) => kept.includes(each.slice(1, -1)));
}
