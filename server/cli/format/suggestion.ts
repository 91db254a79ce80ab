// A suggestion as other programs read it.
import type { Read, Suggestion } from "../../../rules/okr.ts";

/** `score` and `kind` before (null where nothing is replaced) and after; slots are `{a}` in `text`. */
export function suggestionJson(suggestion: Suggestion) {
  const { kind, title, text, slots, numbers, writer, before, after, explanation } = suggestion;
  return {
    kind,
    title,
    text,
    slots: slots.map(({ name, question }) => ({ name, question })),
    numbers: numbers.map(({ value, origin, quote }) => ({ value, origin, quote })),
    writer,
    before: before && readJson(before),
    after: readJson(after),
    explanation,
  };
}

function readJson({ reading, score }: Read) {
  return { kind: reading.kind, score: score.value };
}
