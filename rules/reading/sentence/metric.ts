/** Names what is measured, in the writer's own words. */
import type { Kind, Phrase } from "../../okr.ts";
import { isAdverb, isFunction, isLink } from "./grammar.ts";
import { LEVEL_NOUN, W } from "../lexicon/classes.ts";
import type { Levels } from "../levels/levels.ts";
import { endOfName, trimmed } from "./phrase.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "../text/tokens.ts";

/** The words that name the metric; null where the statement is not about a level or a change. */
export function findMetric(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  kind: Kind,
): Phrase | null {
  const { opener, effect, nounStart } = structure;
  const level = levels.target?.span.start ?? levels.baseline?.span.start ?? -1;
  if (kind !== "outcome" && !levels.baseline) return madeTo(text, tokens, structure, level);
  if (effect && level > effect.start) {
    const from = tokens.indexOf(effect);
    const starts = tokens[from]?.word.form === "ing" ? from + 1 : from;
    return trimmed(text, tokens, starts, endOfName(tokens, starts, true));
  }
  const quality = madeTo(text, tokens, structure, level);
  if (quality) return quality;
  const number = tokens.findIndex((token) => token.type === "number" && token.end > level);
  const counts = level >= 0 && number >= 0 && number - nounStart <= 3;
  const acted = actedOn(text, tokens, structure, number);
  if (acted) return acted;
  if (
    counts &&
    tokens.slice(nounStart, number).every((token) => isFunction(token) || isAdverb(token))
  ) {
    const named = trimmed(text, tokens, number + 1, endOfClause(tokens, number + 1));
    if (named) return named;
  }
  const end = endOfName(tokens, nounStart, opener === null);
  const metric = trimmed(text, tokens, nounStart, end);
  if (metric || level < 0) return metric;
  const joint = tokens.findIndex((token) => token.text === "with" || token.text === "of");
  return joint > 0 ? trimmed(text, tokens, joint + 1, endOfName(tokens, joint + 1, true)) : null;
}

/** Where the clause ends: at a mark, the deadline, or where it says `are` of what was counted. */
function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => {
    if (at < from) return false;
    if (token.type === "mark") return /^[(),;:.\u23f2]$/.test(token.text);
    return token.type === "number" || (at > from && isLink(token));
  });
  return end < 0 ? tokens.length : end;
}

/** `cases with the score alone` of `Analysts settle 30% of cases with the score alone`. */
function actedOn(
  text: string,
  tokens: readonly Token[],
  { opener, head, manner, predicate }: Structure,
  number: number,
): Phrase | null {
  if (opener || manner !== "finite" || !predicate || !head || number < 0) return null;
  if (!(head.word.bits & W.people) || (tokens[number]?.start ?? 0) < predicate.end) return null;
  const after = trimmed(text, tokens, number + 1, endOfClause(tokens, number + 1));
  const from = tokens.indexOf(predicate) + 1;
  return after ?? trimmed(text, tokens, from, endOfName(tokens, from, false));
}

/** `accuracy` of `deploy a classifier with 92% accuracy`: the level of what is made. */
function madeTo(
  text: string,
  tokens: readonly Token[],
  structure: Structure,
  level: number,
): Phrase | null {
  if (!structure.opener || !(structure.opener.word.bits & W.make) || level < 0) return null;
  const number = tokens.findIndex((token) => token.type === "number" && token.end > level);
  const next = number + 1;
  if (number < 0 || !((tokens[next]?.word.bits ?? 0) & LEVEL_NOUN)) return null;
  return trimmed(text, tokens, next, endOfName(tokens, next, false));
}
