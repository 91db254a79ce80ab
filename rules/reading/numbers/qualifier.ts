/** Numbers that say of which things: `payments above 5k`, `a test on 4,000 images`. */
import { isNoun, mannerAt } from "../sentence/grammar.ts";
import { W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { isGlued } from "../text/tokens.ts";
import { isTime } from "./unit.ts";
import { wordSet } from "../text/word-set.ts";

const BOUNDS = wordSet("above below under over über unter > <");
const NONE = wordSet("no zero kein keine keinen null");
const WITHOUT = wordSet("without ohne");
const EACH = wordSet("each every all alle sämtliche jede jeder jedes jeden jedem");
const FOR = wordSet("for to für bei an");
const THAN = wordSet("more than at least over mehr als mindestens über >");
const WITH = wordSet("with mit");
const COUNTS = wordSet("% of von der aller");
const ONTO = wordSet("on against over an auf gegen");
/** What is done on a sample, whose size is no aim. */
const SAMPLED = wordSet(
  `
    test tests tested trial evaluation evaluated study validation validated benchmark benchmarked
    assessed test getestet studie evaluierung validiert
  `,
);

/** A sample is larger than what is tried out place by place: `tested on two wards`. */
const LEAST_SAMPLE = 30;

interface Numbered {
  value: number | null;
  first: number;
  last: number;
  unit: string | null;
}

/** Whether the number says which things are meant, or at what cost, and is no level of them. */
export function isQualifier(tokens: readonly Token[], each: Numbered): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  const further = tokens[each.first - 2];
  if (before === "budget") return further?.type === "mark";
  if (ONTO.has(before) && SAMPLED.has(further?.text ?? ""))
    return (each.value ?? 0) >= LEAST_SAMPLE;
  if (isProperty(tokens, each)) return true;
  if (!BOUNDS.has(before) || !isNoun(further)) return false;
  const noun = each.first - 2;
  if (EACH.has(tokens[noun - 1]?.text ?? ""))
    return noun === 1 ? isSaidLater(tokens, each) : FOR.has(tokens[noun - 2]?.text ?? "");
  if (opensWithCount(tokens, noun)) return true;
  return noun === 0 && isMade(tokens, each);
}

/** `20 customers with more than 100 seats`; not `3 models with over 90% accuracy`. */
function isProperty(tokens: readonly Token[], { first, unit }: Numbered): boolean {
  if (unit === null || unit === "%" || isTime(unit)) return false;
  let at = first - 1;
  while (at > 0 && THAN.has(tokens[at]?.text ?? "")) at -= 1;
  return WITH.has(tokens[at]?.text ?? "") && opensWithCount(tokens, at - 1);
}

/** `0 payments above`, `25 customers above`; not `no customer waits over`. */
function opensWithCount(tokens: readonly Token[], noun: number): boolean {
  let counted = 0;
  while (tokens[counted]?.type === "number" || COUNTS.has(tokens[counted]?.text ?? ""))
    counted += 1;
  if (counted === 0 && NONE.has(tokens[0]?.text ?? "") && noun <= 2) {
    if (tokens.some(({ text }) => WITHOUT.has(text))) counted = 1;
  }
  if (counted === 0 || noun < counted || noun > counted + 1) return false;
  if (isGlued(tokens[counted - 1], tokens[counted])) return false;
  return mannerAt(tokens, noun) === "none";
}

/** `Every order above 10k is checked twice`: something else is said of them; not of a time. */
function isSaidLater(tokens: readonly Token[], { last, unit }: Numbered): boolean {
  if (isTime(unit)) return false;
  return tokens.some((_, at) => at > last && mannerAt(tokens, at) !== "none");
}

/** `Tenants above 10M rows moved to a shard`: what is made of the things that are so large. */
function isMade(tokens: readonly Token[], { last, unit }: Numbered): boolean {
  if (unit === null || !/^[a-z]{3}/.test(unit)) return false;
  const words = unit.split(" ").length;
  const said = last + 1 + words;
  return mannerAt(tokens, said) === "participle" && ((tokens[said]?.word.bits ?? 0) & W.make) !== 0;
}
