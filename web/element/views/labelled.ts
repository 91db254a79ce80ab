/** Readings as a writer took them, their sums in the words of the plan's language. */
import type { MessagePack } from "../../../rules/define.ts";
import type { Read, Suggestion } from "../../../rules/okr.ts";

/** Labels that the pack doesn't have stay as the writer has them. */
export function labelled(suggestion: Suggestion, pack: MessagePack): Suggestion {
  const { before, after } = suggestion;
  return {
    ...suggestion,
    before: before && inWordsOf(pack, before),
    after: inWordsOf(pack, after),
  };
}

function inWordsOf(pack: MessagePack, read: Read): Read {
  const reasons = read.score.reasons.map((reason) => ({
    ...reason,
    label: pack[reason.ruleId]?.label ?? reason.label,
  }));
  return { ...read, score: { ...read.score, reasons } };
}
