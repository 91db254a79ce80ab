/** Everything that a writer of whole sets needs in a language. */
import type { Language } from "../okr.ts";
import { englishFull } from "../playbook/english-full.ts";
import type { Desk } from "./lines/lines-for.ts";
import type { WriterPacks } from "./pack.ts";
import { englishReasons } from "./wording/reason.ts";

/** Null where the language needs a pack that was not handed in. */
export function deskFor(language: Language, packs: WriterPacks): Desk | null {
  if (language === "en")
    return { language, playbook: englishFull, grammar: null, reasons: englishReasons };
  const pack = packs[language];
  return pack ? { language, ...pack } : null;
}
