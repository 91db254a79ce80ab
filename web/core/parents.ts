/** The business key results above a plan, as lines of text. */
import type { Parent } from "../../rules/okr.ts";
import { newId } from "./store.ts";

/** Keeps the ids of lines that stay and of one that is reworded, so that what feeds them still does. */
export function toParents(texts: readonly string[], before: readonly Parent[]): Parent[] {
  const gone = before.map((parent) => (texts.includes(parent.text) ? null : parent));
  return texts.map((text, at) => {
    const same = before.find((parent) => parent.text === text) ?? gone[at];
    return { id: same?.id ?? newId(), text };
  });
}
