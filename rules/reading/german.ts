/** Makes German readable. A chunk of its own in the browser: who needs it asks for it. */
import { german } from "./lexicon/de.ts";
import { handIn } from "./lexicon/languages.ts";

/** Hands in the German words; calling it again costs nothing. */
export function readGerman(): void {
  handIn("de", german);
}
