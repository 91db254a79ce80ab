/** Whom a text names: people in the plural, with the words that say which. */
import type { Language } from "../okr.ts";
import { VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { lowerFirst } from "./own-words.ts";
import { tidy } from "./tidy.ts";

const TOO_WIDE = new Set(
  "users people teams customers companies leads roles engineers staff everyone models partners products plants sites stores domains accounts projects branches hospitals schools clinics labs directions positions hires bases agencies".split(
    " ",
  ),
);

/** Behind these verbs stand people, and not things that are worked on. */
const SERVES = /^(?:help|helps|let|lets|give|gives|enable|support|serve|allow|free|spare)$/u;

/** "contract lawyers", "call agents"; null where nobody is named, or only "people". */
export function peopleIn(text: string, language: Language): string | null {
  const sentence = tidy(text);
  const tokens = tokenise(sentence, language);
  for (const [at, token] of tokens.entries()) {
    if (
      !(token.word.bits & W.people) ||
      token.word.bits & (W.technical | W.artefact) ||
      !/[^s]s$/u.test(token.text)
    )
      continue;
    const before = tokens[at - 1];
    const adjacent =
      before !== undefined &&
      before.type === "word" &&
      sentence.slice(before.end, token.start) === " " &&
      !(before.word.bits & (W.preposition | W.auxiliary | W.all | W.vague)) &&
      !(before.word.bits & VERB && !(before.word.bits & (W.artefact | W.people | W.episode))) &&
      !/(?:ing|ed|ly|'s|’s|s)$/u.test(before.text);
    const lead = tokens[adjacent ? at - 2 : at - 1];
    const named =
      lead === undefined || Boolean(lead.word.bits & W.preposition) || SERVES.test(lead.text);
    if (!named || (!adjacent && TOO_WIDE.has(token.text))) continue;
    const from = adjacent ? before.start : token.start;
    return lowerFirst(sentence.slice(from, token.end));
  }
  return null;
}
