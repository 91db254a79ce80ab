/**
 * Putting a user's text into a prompt as material: what a reader cannot see is taken out, and the
 * text stands between marks that it cannot know, so that nothing in it can close them.
 */
import { createHmac } from "node:crypto";

/** Controls, zero-width and bidirectional characters, variation selectors, tag characters. */
const unseen = /(?![\n\t])[\p{C}\p{Default_Ignorable_Code_Point}]/gu;
/** `<|im_start|>` and its like: turn marks of chat templates. */
const turnMark = /<\|[^|>]{0,40}\|>/gu;

/** The text as a person sees it. */
export function visible(text: string): string {
  return text.normalize("NFC").replace(unseen, "").replace(turnMark, "");
}

/**
 * Fences for one request. Equal texts get equal fences, so that equal requests stay equal.
 * @param secret known to no writer of texts
 */
export function fenceFor(texts: readonly string[], secret: string) {
  const id = createHmac("sha256", secret).update(JSON.stringify(texts)).digest("hex").slice(0, 12);
  return (name: string, text: string) => {
    const inner = visible(text).replaceAll(id, "");
    return `<${name} id="${id}">\n${inner}\n</${name} id="${id}">`;
  };
}
