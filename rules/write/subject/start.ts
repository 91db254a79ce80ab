/** Where the subject begins: behind the orders that a key result opens with. */
import { VERB, W } from "../../reading/lexicon/classes.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { DETERMINER, LINK, QUANTIFIER } from "./words.ts";
import { regex } from "../../regex.ts";

const PARTICLE = new Set("up out down off over not".split(" "));
/** Behind these the first word is no order but part of a name: "design document". */
const NAME_ENDS = regex("u")`
    ^(?:logs?|documents?|docs?|time|notes?|systems?|pages?|teams?|process|cycle|suite|library|
      quality|coverage|relevance|registry|cards?|store|portal)$
  `;

/** Orders that the lexicon does not know, or knows with a hyphen only. */
const ORDERS = regex("u")`
    ^(?:pilot|offer|weigh|practi[sc]e|spark|unlock|segment|cluster|ignite|foster|nurture|instil|
      instill|cultivate|strengthen|revamp|overhaul|relaunch|rationali[sz]e|harmoni[sz]e|verify|gather|
      cleanse|empower|outsource|backtest|predict|detect|classify|extract|recommend|forecast|explain|
      circulate|kick|simplify|speed|repair|shortlist|countersign|ratify|calibrate|institutionali[sz]e|
      digitali[sz]e|orchestrate|transcribe|(?!enterprise|exercise|expertise|franchise|merchandise|
      premise)\p{L}{3,12}(?:ise|ize|ify)|(?:fine|re|pre|co|cross|de|red)-\p{L}{3,14})$
  `;

/** "Document classification", "contract copilot": nouns in front of what is done or made with them. */
const NOUN_FIRST = regex("u")`
    ^(?:document|contract|claim|invoice|order|stock|demand|load|shift|route|ticket|issue|question|
      fault|request|supply|market|price|risk|access|process)$
  `;
const NOMINAL = regex("u")`
    (?:tion|sion|ing|ment|ysis|copilot|assistant|bot|model|engine|tool|app|agent|search|review|
      check|triage|intake|score|forecast)s?$
  `;

/** Past the leading verbs: "Create / update", "Research and install", "Set up". */
export function startOfSubject(tokens: readonly Token[]): number {
  let at = opening(tokens);
  if (at > 0) return at;
  if (statesSomething(tokens)) return at;
  // "Segment 5000 images": whatever the verb, behind it stands what is counted.
  if (tokens[0]?.type === "word" && tokens[1]?.type === "number" && countsBehind(tokens)) return 1;
  // "Recalibrate the score": an order that the lexicon does not know.
  if (tokens[0]?.word.bits === 0 && /^(?:the|an?|our)$/u.test(tokens[1]?.text ?? "")) return 1;
  while (at < tokens.length) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    // One order, or several joined: "Improve issue triage" has one.
    const before = tokens[at - 1];
    const joined =
      at === 0 || LINK.has(token.text) || LINK.has(before?.text ?? "") || isHelper(before);
    if (!joined) break;
    if (LINK.has(token.text) && at > 0 && opensWithVerb(tokens, at + 1)) {
      at += 1;
      continue;
    }
    // "We have converted the dashboards": what is done opens as an order does.
    const isDone =
      /^(?:have|we['’]ve)$/u.test(before?.text ?? "") && /(?:ed|built)$/u.test(token.text);
    if (!isDone && !opensWithVerb(tokens, at)) break;
    at += token.word.base.includes("_") ? 2 : 1;
    while (PARTICLE.has(tokens[at]?.text ?? "")) at += 1;
  }
  // "Decide on the churn model": the preposition belongs to the verb.
  if (at > 0 && /^(?:to|with|for|on|into|at|from)$/u.test(tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** Orders of several words, in front of what they are done to. */
const OPENINGS = [
  ["get", "rid", "of"],
  ["come", "up", "with"],
  ["look", "into"],
  ["take", "care", "of"],
  ["make", "use", "of"],
  ["follow", "up", "on"],
  ["put", "together"],
];

function opening(tokens: readonly Token[]): number {
  const said = OPENINGS.find((words) => words.every((word, at) => tokens[at]?.text === word));
  return said?.length ?? 0;
}

function countsBehind(tokens: readonly Token[]): boolean {
  return tokens[2]?.type === "word" && !(tokens[2].word.bits & W.preposition);
}

/** Comes before an order and is none. */
const HELPERS = regex("u")`
  ^(?:we|will|would|like|want|plan|aim|intend|need|must|should|to|please|have|continue|
    continues|keep|not|don['’]t|do|no|longer)$
`;

/** Comes before an order and is none: "we will", "continue to", "do not". */
function isHelper(token: Token | undefined): boolean {
  return token !== undefined && HELPERS.test(token.text);
}

/** "Clause library connected", "suite covers all prompts": what opens it is a name. */
function statesSomething(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (at === 0 || token.type !== "word") return false;
    const { bits, form } = token.word;
    const next = tokens[at + 1];
    const ends = !next || next.type === "mark" || Boolean(next.word.bits & W.preposition);
    if (/^(?:based|built|needed|used|related|called|generated|made)$/u.test(token.text))
      return false;
    const done = (form === "ed" && bits & VERB) || (bits === 0 && /[^e]ed$/u.test(token.text));
    if (done && ends && tokens[at - 1]?.type === "word") return at < 5;
    const which = tokens.slice(0, at).some((each) => /^(?:that|which|who)$/u.test(each.text));
    if (bits & W.done && !next && !token.text.includes("-")) return !which;
    // "The register lists every system".
    if (form === "s" && bits & VERB && QUANTIFIER.has(next?.text ?? "")) return at < 5;
    return /^(?:is|are|has|have|covers?|handles?|runs?)$/u.test(token.text) && at < 6 && at > 1;
  });
}

/** Orders that say with whom or where to: "talk to", "migrate to". */
const DONE_WITH = regex("u")`
  ^(?:talk|listen|collaborate|cooperate|integrate|plan|speak|reach|work|align|partner|meet|
    migrate|move|switch|upgrade|convert)$
`;

function opensWithVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (isHelper(token)) return true;
  if (token.text === "no" || token.text === "longer") return next?.text === "longer" || at > 0;
  const { bits, form } = token.word;
  const nextText = next?.text ?? "";
  const isName = NOUN_FIRST.test(token.text) && NOMINAL.test(nextText);
  if (isName && endsName(tokens[at + 2])) return false;
  if (ORDERS.test(token.text)) return form !== "ed" && !/^(?:of|for|in|is|are)$/u.test(nextText);
  if (token.type !== "word" || !(bits & VERB) || token.text.includes("-")) return false;
  const opensObject =
    next?.type === "number" ||
    DETERMINER.has(nextText) ||
    QUANTIFIER.has(nextText) ||
    LINK.has(nextText);
  if (form === "ing") return opensObject || nextText === "with" || token.text === "hiring";
  if (form !== "base") return false;
  if (opensObject || PARTICLE.has(nextText)) return true;
  if (/^(?:of|from|in|is|are)$/u.test(nextText)) return false;
  if (/^(?:to|with|for)$/u.test(nextText)) {
    return DONE_WITH.test(token.text);
  }
  // "Release notes" is a thing; "Build prototype" and "Install cameras" are orders.
  return !NAME_ENDS.test(nextText) || !endsName(tokens[at + 2]);
}

/** "Release notes for users" has its name before "for"; "Deploy document classification" has not. */
function endsName(next: Token | undefined): boolean {
  return !next || next.type !== "word" || Boolean(next.word.bits & W.preposition);
}
