/** Makes German readable. A chunk of its own in the browser: who needs it asks for it. */
import type { LanguageData } from "./languages.ts";
import { handIn } from "./languages.ts";
import { german } from "./lexicon/de.ts";
import { GERMAN_WEIGHTS } from "./weights/de.ts";

const GERMAN: LanguageData = { lexicon: german, weights: GERMAN_WEIGHTS };

/** Hands in the German words; calling it again costs nothing. */
export function readGerman(): void {
  handIn("de", GERMAN);
}
