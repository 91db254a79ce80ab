/** Which phrases of a statement vouch for the words of a suggestion: those that sound like a plan's. */
import type { Ear } from "./ear.ts";

/** So odd as a whole, and so odd at its start, no statement vouches for anything. */
const ODD_WHOLE = -1;
const ODD_START = 0.5;
/** From a later phrase that is so odd on, nothing does. */
const ODD_PHRASE = -1;

export interface Lent {
  lent: string;
  /** The rest, which sounds like something else. */
  odd: string;
}

/**
 * @param around stems of the subject, from the user's other texts
 * @param ear null where all is taken for the user's own
 */
export function lentOf(statement: string, around: ReadonlySet<string>, ear: Ear | null): Lent {
  if (ear === null) return { lent: statement, odd: "" };
  const phrases = ear.insides(statement, around);
  const isOdd =
    ear.oddness(statement, around) > ODD_WHOLE || (phrases[0]?.oddness ?? 0) > ODD_START;
  if (isOdd) return { lent: "", odd: statement };
  const start = phrases.slice(1).find(({ oddness }) => oddness > ODD_PHRASE)?.start;
  return {
    lent: statement.slice(0, start),
    odd: start === undefined ? "" : statement.slice(start),
  };
}
