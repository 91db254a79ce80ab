/** Which parent key results a suggestion would feed, by the words that they share. */
import { subjectStems } from "../gate/words.ts";
import type { Parent, Suggestion } from "../okr.ts";
import type { Entry } from "../playbook/entry.ts";

const EFFECTS = new Set(["business", "adoption", "rewrite"]);

/**
 * Parent ids. The effect also feeds what its use case is known to move: better forecasts move
 * write-offs, whether the line says so or not. Without a shared word it is tied to none.
 */
export function parentsFedBy(
  { kind, text }: Pick<Suggestion, "kind" | "text">,
  parents: readonly Parent[],
  entry: Entry | null,
): string[] {
  if (!EFFECTS.has(kind)) return [];
  const moved = kind === "business" && entry ? entry.outcomes.map((line) => line.say) : [];
  const own = subjectStems([text, ...moved].join("\n"));
  return parents
    .filter((parent) => [...subjectStems(parent.text)].some((each) => own.has(each)))
    .map((parent) => parent.id);
}
