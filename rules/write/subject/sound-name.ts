/** Whether a phrase cut out of a sentence is the name of something that others could speak of. */
import { VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { NOUNISH } from "./words.ts";
import { regex } from "../../regex.ts";

/** What opens a sentence, an order or a change, and names nothing. */
const NO_OPENING = regex("u")`
    ^(?:ensure|ensures|able|reduction|decrease|increase|through|which|have|having|be|being|been|not|
      please|we['’]ve|dank|nag|look|compare|agree|agreeing|signed|tagged|converted|released|celebrate|
      associate|continue|evolve|keep|kept|make|let|nail|get|publish|faster|better|basics|avoid|
      negotiate|attend|least|most|tbd|all|every|each)$
  `;
/** "The drill the outage process": an order with what it is done to. */
const TWO_ARTICLES = /^(?:the\s)?\S+\s(?:the|an?|our|their)\s/u;
const MOST_WORDS = 9;

/** "The clause library" is one; "the ensure" and "the people talk about us" are none. */
export function isSoundName(subject: string): boolean {
  const bare = subject.replace(/^(?:the|an?|our)\s/iu, "");
  if (TWO_ARTICLES.test(subject) || bare.split(" ").length > MOST_WORDS) return false;
  const tokens = tokenise(bare, "en");
  const [first] = tokens;
  if (!first || NO_OPENING.test(first.text)) return false;
  if (/^\p{Ll}/u.test(bare) && first.word.bits & (W.preposition | W.auxiliary)) return false;
  if (STATE.test(bare) || RHYTHM.test(bare)) return false;
  return !isBareDeed(tokens) && !isSentence(bare, tokens) && !endsInDoing(tokens);
}

/** "The payslips paperless": what it is to become. */
const STATE = /\s(?:\p{Ll}{3,}less|satisfied|happy|max|min|everywhere|digital|live|ready|done)$/u;
/** "The daily on LinkedIn": how often, and not what. */
const RHYTHM = /^(?:daily|weekly|monthly|quarterly|yearly)\s(?:on|in|at|with|for|to)\s/u;

/** "The vision inspection catches", "the agents use". */
function endsInDoing(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || tokens.length < 2 || last.type !== "word") return false;
  const { bits, form } = last.word;
  const acts = form === "s" && bits & VERB && !(bits & (NOUNISH | W.people | W.staff));
  return Boolean(acts) || /^(?:use|uses|accept|rely)$/u.test(last.text);
}

/** "The agreeing", "the tagged", "the inserted": something is done, and nothing is named. */
function isBareDeed(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const [first] = tokens;
  if (!first || !last || last.type !== "word") return false;
  const { bits, form } = last.word;
  if (form === "ed" && bits & VERB && !(bits & NOUNISH)) return true;
  return tokens.length === 1 && form === "ing" && Boolean(bits & VERB) && !(bits & NOUNISH);
}

/** "People talk about us", "operators suggest improvements". */
function isSentence(bare: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ word, text, start }, at) => {
    if (/^(?:that|who|which|us|we|you|it|them)$/u.test(text)) return true;
    // "Sales Lead" is a role, and nothing that sales do.
    if (/^\p{Lu}/u.test(bare.slice(start))) return false;
    const before = tokens[at - 1];
    const acts = word.form === "base" && word.bits & VERB && !(word.bits & NOUNISH);
    const who = before && /(?:[^s]s|people|staff)$/u.test(before.text) && before.word.bits;
    return Boolean(acts && who && who & (W.people | W.staff) && at > 0);
  });
}
