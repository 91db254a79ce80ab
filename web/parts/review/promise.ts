/** What accepting a rewrite would answer, and what it still leaves to do. */
import type { ReviewTexts } from "../../locales/en.review.ts";
import type { Composed } from "../slots/compose.ts";

type Left = Pick<Composed, "open" | "unconfirmed">;

export const nothingLeft: Left = { open: [], unconfirmed: [] };

/** `Answers all 4 findings; a still open`: `answers` and `findings` are ids of rules. */
export function promise(
  answers: readonly string[],
  findings: readonly string[],
  { open, unconfirmed }: Left,
  words: ReviewTexts,
): string {
  const answered = findings.filter((rule) => answers.includes(rule)).length;
  return [
    words.answers(answered, findings.length),
    ...(unconfirmed.length > 0 ? [words.confirmFirst(unconfirmed)] : []),
    ...(open.length > 0 ? [words.stillOpen(open)] : []),
  ].join("; ");
}
