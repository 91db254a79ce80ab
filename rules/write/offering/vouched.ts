/** Takes a candidate of the playbook through the gate: its words are ours and no stranger's. */
import { wordsOf } from "../../gate/words.ts";
import type { Candidate, Language } from "../../okr.ts";
import type { Line } from "../../playbook/entry.ts";
import type { Place, Verdict } from "../../verify.ts";
import { verify } from "../../verify.ts";
import { currencyOf, inCurrency } from "../wording/currency.ts";

/** What a built-in writer hands to the gate, with the words of its own that stand in it. */
export interface Written {
  candidate: Candidate;
  /** The line's own words: without number, without anything that a user wrote. */
  words: string;
}

/** As `verify`, with the words of the line and its questions known to be ours, money in the plan's. */
export function verifyWritten(written: Written, place: Place, language: Language): Verdict {
  const candidate = inCurrency(written.candidate, currencyOf(place), language);
  const { words } = written;
  const questions = candidate.slots.map((slot) => slot.question).join(" ");
  const ours = wordsOf(`${words} ${candidate.title} ${questions}`);
  return verify(
    candidate,
    place,
    { name: "built-in" },
    ours.flatMap((word) => word.split("-")),
  );
}

/** All that a line says, with its places left out. */
export function wordsOfLine(line: Line): string {
  const parts = [line.say, line.title, line.from, line.to, line.n];
  return parts
    .filter((each) => each !== undefined)
    .join(" ")
    .replace(/\{\w+\}/gu, " ");
}
