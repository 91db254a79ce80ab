/** Whom a text names: people in the plural, with the words that say which. */
import type { Language } from "../../okr.ts";
import { VERB, W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { lowerFirst } from "../subject/name.ts";
import { tidy } from "../subject/tidy.ts";
import { regex } from "../../regex.ts";
import { wordsIn } from "../../words.ts";

/** Words of a text on what is done inside the house: those it serves are no customers. */
export const INSIDE = /\b(?:hr|employees?|staff|internal|intranet|colleagues?)\b/iu;

const TOO_WIDE = new Set(
  wordsIn(`
    users people teams customers companies leads roles staff everyone models sales partners products
    plants sites stores domains accounts projects branches hospitals schools clinics labs directions
    positions hires bases agencies countries regions markets cities locations families counsel
    factories competitors
  `),
);

/** Behind these verbs stand people, and not things that are worked on. */
const SERVES = regex("u")`
    ^(?:help|helps|let|lets|give|gives|enable|support|serve|allow|free|spare|make|get|have|see|
      train|teach)$
  `;

const COUNTS = regex("u")`
    ^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|both|our|no|more|fewer|less|few|many|
      some|most|other)$
  `;
/** Before people and no part of what they are called. */
const NO_PART = regex("u")`
    ^(?:free|relieve|spare|help|offer|let|understand|serve|hire|recruit|employ|why|how|what|where|
      when|which|that)$
  `;
/** "AI agents" are no people. */
const MACHINE = /^(?:ai|internal|autonomous|voice|virtual|software|coding|llm|smart|agentic)$/u;
/** Behind these stands where something is: "on all 12 extruders". */
const PLACES = /^(?:on|onto|at|in|into|across|via)$/u;
/** "New sales" says no more than "sales". */
const SAYS_NOT_WHICH =
  /^(?:new|more|other|further|additional|top|key|job|product|device|vehicle)$/u;

/** Trades that a lexicon of verbs and metrics need not know. */
const TRADES = regex("u")`
    ^(?:doctor|nurse|physician|clinician|therapist|radiologist|lawyer|planner|buyer|clerk|handler|
      analyst|accountant|controller|recruiter|seller|marketer|designer|dispatcher|inspector|operator|
      technician|farmer|editor|journalist|translator|teacher|student|patient|driver|moderator|
      underwriter|adviser|advisor|shopper|reader|visitor|citizen|member|contributor|maintainer|
      developer|researcher|scientist|colleague|founder|trialist|apprentice|trainee|intern|caseworker|
      paramedic|pharmacist|midwive|carer|tenant|resident|commuter|volunteer)s$
  `;

/** "contract lawyers", "call agents"; null where nobody is named, or only "people". */
export function peopleIn(text: string, language: Language): string | null {
  const sentence = tidy(text);
  const tokens = tokenise(sentence, language);
  for (const [at, token] of tokens.entries()) {
    if (!namesPeople(token)) continue;
    const before = tokens[at - 1];
    const touches = before !== undefined && sentence.slice(before.end, token.start) === " ";
    const acts = tokens[at + 1];
    const does = acts?.word.form === "base" && Boolean(acts.word.bits & VERB);
    if (does && opensWithName(tokens, at)) return lowerFirst(sentence.slice(0, token.end));
    const which = touches && describes(before, tokens[at - 2]);
    const wide = TOO_WIDE.has(token.text);
    const adjacent = which && !(wide && SAYS_NOT_WHICH.test(before.text));
    if (/^agents$/u.test(token.text) && MACHINE.test(before?.text ?? "")) continue;
    const next = adjacent ? at - 2 : at - 1;
    const lead = leadBefore(tokens, next);
    if (PLACES.test(lead?.text ?? "") || isComplement(tokens, next)) continue;
    const named =
      lead === undefined ||
      (tokens[next]?.type === "number" && !wide) ||
      Boolean(lead.word.bits & W.preposition) ||
      SERVES.test(lead.text);
    if (!named || (!adjacent && wide)) continue;
    const from = adjacent ? before.start : token.start;
    return lowerFirst(sentence.slice(from, token.end));
  }
  return null;
}

/** "Contact centre agents handle": whatever stands before them is their name. */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  if (before.length === 0 || before.length > 2 || SERVES.test(before[0]?.text ?? "")) return false;
  return before.every(isPartOfTheirName);
}

function isPartOfTheirName({ type, word, text }: Token): boolean {
  const little = W.preposition | W.auxiliary | W.all | W.vague;
  return type === "word" && !(word.bits & little) && !COUNTS.test(text) && !NO_PART.test(text);
}

/** The word before "all 300": what it leads to are the people. */
function leadBefore(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  const counts = token !== undefined && (token.type === "number" || token.word.bits & W.all);
  return counts ? (leadBefore(tokens, at - 1) ?? token) : token;
}

/** "A graph of suppliers" is about them; "half of planners" are they. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "of") return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.type === "word" &&
    !/^(?:share|part|half|all|most|majority|percent|each|none|number)$/u.test(before.text)
  );
}

/** What balances or routes by itself, and where people are. */
export const NOBODY = regex("u")`
    (?:balancers|routers|servers|containers|runners|loaders|wards|hosts|rosters|operations|classes|
      controls|documents|papers|posters|layers|orders|leftovers|numbers|reminders|letters|folders|
      headers|errors)$
  `;

function namesPeople(token: Token): boolean {
  if (NOBODY.test(token.text)) return false;
  if (TRADES.test(token.text)) return true;
  if (!(token.word.bits & W.people) || token.word.bits & (W.technical | W.artefact)) return false;
  return /[^s]s$/u.test(token.text);
}

/** "store managers": the word before says which, and is no verb of its own. */
function describes(word: Token, lead: Token | undefined): boolean {
  if (word.type !== "word" || COUNTS.test(word.text) || MACHINE.test(word.text)) return false;
  // "Free nurses from paperwork", "why customers leave": no word that says which.
  if (NO_PART.test(word.text)) return false;
  if (/(?:ing|ed|ly|'s|’s|s)$/u.test(word.text)) return false;
  if (word.word.bits & (W.preposition | W.auxiliary | W.all | W.vague)) return false;
  const verb = word.word.bits & VERB && !(word.word.bits & (W.artefact | W.people | W.episode));
  const joins = lead !== undefined && /^(?:and|or|but|to)$/u.test(lead.text);
  return !verb || (!joins && Boolean(lead && lead.word.bits & W.preposition));
}
