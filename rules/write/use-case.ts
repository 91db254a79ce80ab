/** A use case as it was typed, ready to stand in a sentence as a thing. */
import type { Language } from "../okr.ts";
import { VERB } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import { ownWords } from "./own-words.ts";
import { doing } from "./said-work.ts";
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
  const sentence = cut(lowerFirst(tidy(text)));
  const [first, second] = tokenise(sentence, language);
  if (!first || sentence.length > LONGEST) return ownWords(text, language).subject;
  if (first.text.endsWith("ing") && second?.type === "word") return sentence;
  if (/^\p{L}[\p{L} -]{1,40}s for \p{L}+ing\s/u.test(sentence)) return sentence;
  if (isOrder(sentence, language))
    return language === "de" ? sentence : `AI for ${doing(sentence)}`;
  const { subject } = ownWords(text, language);
  if (subject === null) return null;
  const bare = subject.replace(/^the /u, "");
  const head = bare.split(/ (?:of|for|in|on|with) /u)[0] ?? bare;
  return WORK.test(head) ? bare : subject;
}

/** "summarise letters" orders, "search relevance" does not: the subject leaves the verb out. */
function isOrder(sentence: string, language: Language): boolean {
  const [first] = tokenise(sentence, language);
  if (!first || !sentence.includes(" ")) return false;
  if (WHAT_AI_DOES.test(first.text)) return true;
  if (first.word.form !== "base" || !(first.word.bits & VERB)) return false;
  const { subject } = ownWords(sentence, language);
  return subject !== null && !subject.replace(/^the /u, "").startsWith(first.text);
}

/** The work as it stands in key results: "handing over shifts"; null where a thing is named. */
export function shortWork(text: string, language: Language): string | null {
  const sentence = lowerFirst(tidy(text));
  if (language !== "en" || !isOrder(sentence, language)) return null;
  const short = sentence.split(TAIL)[0] ?? sentence;
  return doing(short.split(" ").length > 1 ? short : sentence);
}

const TAIL = /,|;|\s(?:with|using|so that|that|which|via|based on)\s/u;

/** Of a long sentence, what comes before the means and the purpose. */
function cut(sentence: string): string {
  return sentence.length > LONGEST ? (sentence.split(TAIL)[0] ?? sentence) : sentence;
}
