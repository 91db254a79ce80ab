/** A use case as it was typed, ready to stand in a sentence as a thing. */
import type { Language } from "../okr.ts";
import { VERB } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { ownWords } from "./own-words.ts";
import { lowerFirst } from "./subject-name.ts";
import { tidy } from "./tidy.ts";

/** Work and not a thing: "ticket routing", "document extraction"; stands without an article. */
const WORK = /(?:ing|tion|sion|ment|ance|ence|support|translation|search)$/iu;
const LONGEST = 60;
/** Trades of a model that are no thing by themselves. */
const WHAT_AI_DOES =
  /^(?:predict|detect|forecast|classify|extract|identify|recognise|recognize|recommend|rank|prioritise|prioritize|generate|transcribe|anonymise|anonymize|match|flag|optimise|optimize|automate)$/u;

/**
 * "ticket routing for the service desk", "the feature store", "AI for summarising legal
 * letters"; null where nothing is named.
 */
export function useCasePhrase(text: string, language: Language): string | null {
  const sentence = lowerFirst(tidy(text));
  const [first, second] = tokenise(sentence, language);
  if (!first || sentence.length > LONGEST) return ownWords(text, language).subject;
  if (first.text.endsWith("ing") && second?.type === "word") return sentence;
  const orders =
    WHAT_AI_DOES.test(first.text) ||
    (first.word.form === "base" && first.word.bits & VERB && isOrder(sentence, language));
  if (orders) return language === "de" ? sentence : `AI for ${doing(sentence)}`;
  const { subject } = ownWords(text, language);
  if (subject === null) return null;
  const bare = subject.replace(/^the /u, "");
  const head = bare.split(/ (?:of|for|in|on|with) /u)[0] ?? bare;
  return WORK.test(head) ? bare : subject;
}

/** "summarise letters" becomes "summarising letters". */
function doing(order: string): string {
  const [verb = "", ...rest] = order.split(" ");
  const short = /^[^aeiou]{0,2}[aeiou][bdgmnpt]$/u.test(verb);
  const stem = short ? `${verb}${verb.slice(-1)}` : verb.replace(/(?<=[^e])e$/u, "");
  return [`${stem}ing`, ...rest].join(" ");
}

/** "summarise letters" orders, "search relevance" does not: the subject leaves the verb out. */
function isOrder(sentence: string, language: Language): boolean {
  const first = sentence.split(" ")[0] ?? "";
  const { subject } = ownWords(sentence, language);
  return subject !== null && !subject.replace(/^the /u, "").startsWith(first);
}
