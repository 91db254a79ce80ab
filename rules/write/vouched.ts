/** Takes a candidate of the playbook through the gate: its words are ours and no stranger's. */
import { ORDINARY } from "../gate/ordinary.ts";
import { stem, wordsOf } from "../gate/words.ts";
import type { Candidate } from "../okr.ts";
import type { Line } from "../playbook/entry.ts";
import { playbookStems } from "../playbook/vocabulary.ts";
import type { Place, Verdict } from "../verify.ts";
import { verify } from "../verify.ts";

/** What a built-in writer hands to the gate, with the words of its own that stand in it. */
export interface Written {
  candidate: Candidate;
  /** The line's own words: without number, without anything that a user wrote. */
  words: string;
}

/** As `verify`; the words of the line count as said, and no number can come from them. */
export function verifyWritten({ candidate, words }: Written, place: Place): Verdict {
  const questions = candidate.slots.map((slot) => slot.question).join(" ");
  const ours = strangersIn(`${words} ${candidate.title} ${questions}`);
  const sources = [...(place.sources ?? []), ...ours];
  return verify(candidate, { ...place, sources }, { name: "built-in" });
}

/**
 * Words that the gate would not know by itself, each alone, so that together they read as an order
 * to nobody.
 */
function strangersIn(words: string): string[] {
  const known = playbookStems();
  const parts = new Set(wordsOf(words).flatMap((word) => word.split("-")));
  return [...parts].filter((word) => {
    const each = stem(word);
    // A capital could be taken for a name, as every noun in German.
    return word.length > 2 && (/^\p{Lu}/u.test(word) || (!ORDINARY.has(each) && !known.has(each)));
  });
}

/** All that a line says, with its places left out. */
export function wordsOfLine(line: Line): string {
  const parts = [line.say, line.title, line.from, line.to, line.n];
  return parts
    .filter((each) => each !== undefined)
    .join(" ")
    .replace(/\{\w+\}/gu, " ");
}
