/** Names what a statement is about, in the writer's own words. */
import type { Phrase } from "../../okr.ts";
import { W } from "../lexicon/classes.ts";
import { dropsFirst, endOfName, trimmed } from "./phrase.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const BREAKS = wordSet("of for in on with per von für bei der des");
/** Nouns that say how a subject is measured, not what it is. */
const MEASURES = wordSet(
  `
    time times rate ratio share number percentage level score count volume duration accuracy
    precision recall quality speed cost costs latency throughput coverage usage adoption error
    errors per case median mean average f1 auc wer mape cycle quote zeit dauer kosten genauigkeit
  `,
);
const isMeasure = (token: Token | undefined) =>
  token !== undefined && (MEASURES.has(token.text) || /^p\d+$/.test(token.text));

/** The thing worked on: the metric's or verb's noun phrase without measure words. */
export function findSubject(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
): Phrase | null {
  const { opener } = structure;
  let { nounStart } = structure;
  while (nounStart < tokens.length - 1 && dropsFirst(tokens, nounStart)) nounStart += 1;
  const end = endOfName(tokens, nounStart, opener === null);
  let of = -1;
  let lastMeasure = -1;
  for (let at = nounStart; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const breaks = BREAKS.has(token.text);
    if (breaks && of < 0) of = at;
    else if (of < 0 && isMeasure(token)) lastMeasure = at;
  }
  const nounEnd = of < 0 ? end : of;
  if (of > 0 && lastMeasure === of - 1 && lastMeasure >= nounStart) {
    const after = trimmed(text, tokens, of + 1, end);
    if (after) return stripLater(text, tokens, of + 1, end) ?? after;
  }
  let last = nounEnd;
  while (last - 1 > nounStart && isMeasure(tokens[last - 1])) last -= 1;
  return trimmed(text, tokens, nounStart, last) ?? trimmed(text, tokens, nounStart, nounEnd);
}

/** Up to the next preposition: `churn model` of `churn model in the southern region`. */
function stripLater(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Phrase | null {
  let end = from;
  while (end < to && !(end > from + 1 && (tokens[end]?.word.bits ?? 0) & W.preposition)) end += 1;
  return trimmed(text, tokens, from, end);
}
