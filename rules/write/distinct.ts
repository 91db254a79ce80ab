/** Two suggestions that differ in a word are one suggestion. */
import { contentStems } from "../gate/words.ts";

/** Whether a text says something that none of the others says. */
export function keepDistinct(others: readonly { text: string }[], one: { text: string }): boolean {
  const words = contentStems(one.text);
  return others.every((other) => likeness(words, contentStems(other.text)) < 0.7);
}

/** Shared words as a share of all words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
