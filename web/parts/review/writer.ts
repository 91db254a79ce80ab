/** A writer's name in words; no suggestion is shown without it. */
import type { Suggestion } from "../../../rules/okr.ts";
import type { ReviewTexts } from "../../locales/en.review.ts";

/** `Built-in writer, outcome rewrite` or `Model, openai/small, prompt rewrite 3`. */
export function writerName(
  { writer, kind }: Pick<Suggestion, "writer" | "kind">,
  words: ReviewTexts,
): string {
  if (writer.name === "built-in") return words.builtInWriter(kind);
  return words.modelWriter(writer.provider, writer.model, writer.prompt);
}
