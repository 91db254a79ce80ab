/** Holds an answer to the language of the plan. */
import type { Candidate } from "../okr.ts";
import { detectLanguage } from "../reading/language.ts";
import type { Refusal } from "./refusal.ts";
import { wordsOf } from "./words.ts";
import { regex } from "../regex.ts";

/** Little words of neighbours' languages that neither English nor German has. */
const FOREIGN = regex("iu")`
    ^(?:le|les|du|une|et|est|que|qui|dans|pour|avec|sur|tous|nous|vous|sous|la|el|los|las|una|y|con|
      por|para|del|ya|como|nuestro|il|che|tutto|gli|de|het|een|ook|voor|van|iedereen|og|det|att|och|
      todos|os|em|dos)$
  `;

/** Fewer words than these are in any language. */
const ENOUGH = 5;

/** @param said what the user wrote of the work */
export function languageRefusals({ text }: Candidate, said: string): Refusal[] {
  const lines = said.split("\n").filter((line) => wordsOf(line).length > 0);
  const isOther =
    wordsOf(said).length >= ENOUGH &&
    wordsOf(text).length >= ENOUGH &&
    lines.every((line) => detectLanguage(line) !== detectLanguage(text));
  if (!isOther && foreignIn(text) <= foreignIn(said)) return [];
  return [{ code: "off-subject", message: "Write in the language of the user's plan." }];
}

function foreignIn(text: string): number {
  const words = wordsOf(text);
  const found = words.filter((word) => FOREIGN.test(word)).length;
  return found >= 2 && found * 6 > words.length ? found : 0;
}
