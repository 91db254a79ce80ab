/** A writer's name in words; no suggestion is shown without it. */
import type { Suggestion, Writer } from "../../../rules/okr.ts";
import type { ReviewTexts } from "../../locales/en.review.ts";

/** `Built-in writer` or `Model, openai/small, prompt rewrite 3`. */
export function writerName(writer: Writer, words: ReviewTexts): string {
  if (writer.name === "built-in") return words.builtInWriter;
  return words.modelWriter(writer.provider, writer.model, writer.prompt);
}

/** The name and, of the built-in writer, what it tried. */
export function writerLine({ writer, kind }: Suggestion, words: ReviewTexts): string {
  const name = writerName(writer, words);
  return writer.name === "built-in" ? `${name}, ${words.tries[kind]}` : name;
}
