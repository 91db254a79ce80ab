/** What a suggestion says once its slots are answered and its proposals are confirmed or changed. */
import type { NumberOrigin, Suggestion } from "../../../rules/okr.ts";
import { fillSlots } from "../../../rules/write/slots.ts";

/** What a suggestion needs to be shown and filled. */
export type Sentence = Pick<Suggestion, "text" | "slots" | "numbers" | "after">;

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

/** Puts the answers into the text; what is unanswered stays as its slot, `{a}`. */
export function compose(sentence: Sentence, answers: Answers): Composed {
  const proposals = proposalsOf(sentence);
  let { text } = sentence;
  for (const { span } of proposals.toReversed()) {
    const changed = answers.proposals[span.start]?.trim();
    if (changed) text = text.slice(0, span.start) + changed + text.slice(span.end);
  }
  const open = sentence.slots.filter(({ name }) => !answers.slots[name]?.trim());
  const unconfirmed = proposals.filter(({ span }) => !answers.proposals[span.start]?.trim());
  return {
    text: fillSlots(text, answers.slots),
    open: open.map(({ name }) => name),
    unconfirmed: unconfirmed.map((number) => number.text),
  };
}
