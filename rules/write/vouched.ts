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

/**
 * As `verify`; the words of the line count as said, and no number can come from them. Words that
 * the gate knows anyhow are left out first, since some of them could be taken for an order.
 */
export function verifyWritten({ candidate, words }: Written, place: Place): Verdict {
  const questions = candidate.slots.map((slot) => slot.question).join(" ");
  const ours = ourWords(`${words} ${candidate.title} ${questions}`);
  const among = (sources: readonly string[]): Verdict =>
    verify(
      candidate,
      { ...place, sources: [...(place.sources ?? []), ...sources] },
      { name: "built-in" },
    );
  const verdict = among(ours.filter(isStranger));
  if (verdict.ok || verdict.refusals.some(({ code }) => code !== "off-subject")) return verdict;
  return among(ours);
}

/** Each word alone, so that together they read as an order to nobody. */
function ourWords(words: string): string[] {
  const parts = wordsOf(words).flatMap((word) => word.split("-"));
  return [...new Set(parts)].filter((word) => word.length > 2);
}

/** A capital could be taken for a name, as that of every noun in German. */
function isStranger(word: string): boolean {
  const each = stem(word);
  return /^\p{Lu}/u.test(word) || (!ORDINARY.has(each) && !playbookStems().has(each));
}

/** All that a line says, with its places left out. */
export function wordsOfLine(line: Line): string {
  const parts = [line.say, line.title, line.from, line.to, line.n];
  return parts
    .filter((each) => each !== undefined)
    .join(" ")
    .replace(/\{\w+\}/gu, " ");
}
