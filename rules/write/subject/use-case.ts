/** A use case as it was typed, ready to stand in a sentence as a thing. */
import type { Language } from "../../okr.ts";
import { VERB } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { ownWords } from "./own-words.ts";
import { doing } from "./said-work.ts";
import { lowerFirst } from "./name.ts";
import { tidy } from "./tidy.ts";
import { regex } from "../../regex.ts";

/** Work and not a thing: "ticket routing", "document extraction"; stands without an article. */
const WORK = /(?:ing|tion|sion|ment|ance|ence|support|translation|search)$/iu;
const LONGEST = 60;
/** "coding assistant" and "routing engine" are things, and no work. */
const TOOL = regex("iu")`
    (?:assistant|bot|copilot|agent|engine|model|tool|service|portal|platform|system|app|dashboard|
      store|search|coach|guide|helper|api)s?$
  `;
/** "churn alerts", "code assistant": nouns first, whatever else they can be. */
const NOUN_FIRST = regex("u")`
    ^(?:churn|code|price|stock|order|claim|contract|spend|demand|supply|trade|risk|chat|voice|test|
      document|report|search|shift|lead|deal|fault|vendor|invoice|travel|crew|route|load|yield|staff|
      budget|email|mail)\s(?!the |our |all |an? |every )
  `;
/** Trades of a model that are no thing by themselves. */
const WHAT_AI_DOES = regex("u")`
    ^(?:predict|detect|forecast|classify|extract|identify|recognise|recognize|recommend|rank|
      prioritise|prioritize|generate|transcribe|anonymise|anonymize|match|flag|optimise|optimize|
      automate)$
  `;

/**
 * "ticket routing for the service desk", "the feature store", "AI for summarising legal
 * letters"; null where nothing is named.
 */
export function useCasePhrase(text: string, language: Language): string | null {
  const sentence = cut(lowerFirst(tidy(text)));
  const [first, second] = tokenise(sentence, language);
  if (!first || sentence.length > LONGEST) return ownWords(text, language).subject;
  if (NOUN_FIRST.test(sentence) || (first.text.endsWith("ing") && isTool(sentence)))
    return withArticle(sentence);
  if (first.text.endsWith("ing") && second?.type === "word")
    return /^(?:of|for|in|on|and)$/u.test(second.text) ? sentence : `AI for ${sentence}`;
  if (/^\p{L}[\p{L} -]{1,40}s for \p{L}+ing\s/u.test(sentence)) return sentence;
  if (isOrder(sentence, language))
    return language === "de" ? sentence : `AI for ${doing(sentence)}`;
  const { subject } = ownWords(text, language);
  if (subject === null) return null;
  return withArticle(subject.replace(/^the /u, ""), subject);
}

function withArticle(bare: string, named = `the ${bare}`): string {
  return WORK.test(headOf(bare)) || bare.startsWith("AI for ") ? bare : named;
}

/** "the churn alerts" are several; "AI for reading contracts" is one. */
export function areSeveral(phrase: string): boolean {
  const head = headOf(phrase);
  return !phrase.startsWith("AI for ") && /[^su]s$/u.test(head) && !/(?:ics|sis)$/u.test(head);
}

function headOf(phrase: string): string {
  return phrase.split(JOINT)[0] ?? phrase;
}

const JOINT = / (?:of|for|in|on|with|that|which) /u;

function isTool(phrase: string): boolean {
  return TOOL.test(headOf(phrase));
}

/** "summarise letters" orders, "search relevance" does not: the subject leaves the verb out. */
function isOrder(sentence: string, language: Language): boolean {
  const [first] = tokenise(sentence, language);
  if (!first || !sentence.includes(" ") || isTool(sentence)) return false;
  if (NOUN_FIRST.test(sentence)) return false;
  if (WHAT_AI_DOES.test(first.text)) return true;
  if (first.word.form !== "base" || !(first.word.bits & VERB)) return false;
  const { subject } = ownWords(sentence, language);
  return subject !== null && !subject.replace(/^the /u, "").startsWith(first.text);
}

/** The work as it stands in key results: "handing over shifts"; null where a thing is named. */
export function shortWork(text: string, language: Language): string | null {
  const sentence = lowerFirst(tidy(text));
  if (language !== "en") return null;
  const short = sentence.split(TAIL)[0] ?? sentence;
  if (WORK_AT_HAND.test(short) && !isTool(sentence)) return short;
  if (!isOrder(sentence, language)) return null;
  return doing(short.split(" ").length > 1 ? short : sentence);
}

/** "reading supplier contracts"; "pricing of spare parts" is known by its noun. */
const WORK_AT_HAND = /^\p{L}+ing\s(?!of\b|for\b|in\b|on\b|and\b)\p{L}+\s?.*s(?:\s|$)/u;
const TAIL = /,|;|\s(?:with|using|so that|that|which|via|based on)\s/u;

/** Of a long sentence, what comes before the means and the purpose. */
function cut(sentence: string): string {
  return sentence.length > LONGEST ? (sentence.split(TAIL)[0] ?? sentence) : sentence;
}
