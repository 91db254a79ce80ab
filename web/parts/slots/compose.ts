/** What a suggestion says once its slots are answered and its proposals are confirmed or changed. */
import type { NumberOrigin, Read, Suggestion } from "../../../rules/okr.ts";
import { fillSlots } from "../../../rules/write/slots.ts";
import { readAnswer } from "./answer.ts";

/** What a sentence needs to be shown and filled: a suggestion has it, and so has a line of a plan. */
export interface Sentence extends Pick<Suggestion, "text" | "slots" | "numbers"> {
  /** How it reads; null where nobody has read it yet. */
  after: Read | null;
}

export interface Answers {
  /** By slot name. */
  slots: Readonly<Record<string, string>>;
  /** By the proposal's place in the text (`span.start`): its own words if confirmed, others if changed. */
  proposals: Readonly<Record<number, string>>;
}

export interface Composed {
  text: string;
  /** Names of the slots that have no answer. */
  open: string[];
  /** Proposals that nobody has confirmed, as they stand in the text. */
  unconfirmed: string[];
}

export const noAnswers: Answers = { slots: {}, proposals: {} };

/** Proposals of a sentence, in the order of the text. */
export function proposalsOf(sentence: Sentence): NumberOrigin[] {
  return sentence.numbers
    .filter((number) => number.origin === "proposed")
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** Puts the answers into the text; what is unanswered, or no number, stays as its slot, `{a}`. */
export function compose(sentence: Sentence, answers: Answers): Composed {
  const proposals = proposalsOf(sentence);
  let { text } = sentence;
  for (const { span } of proposals.toReversed()) {
    const changed = answers.proposals[span.start]?.trim();
    if (changed) text = text.slice(0, span.start) + changed + text.slice(span.end);
  }
  const read = sentence.slots.map((slot) => ({
    name: slot.name,
    answer: readAnswer(answers.slots[slot.name] ?? "", slot),
  }));
  const open = read.filter(({ answer }) => answer === null);
  const given = Object.fromEntries(read.map(({ name, answer }) => [name, answer ?? ""]));
  const unconfirmed = proposals.filter(({ span }) => !answers.proposals[span.start]?.trim());
  return {
    text: fillSlots(text, given),
    open: open.map(({ name }) => name),
    unconfirmed: unconfirmed.map((number) => number.text),
  };
}
