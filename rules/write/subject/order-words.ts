/** What stands around the sentence proper: who is to see to it, a second sentence, whom to hire. */
import { VERB } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import { regex } from "../../regex.ts";

/** What comes behind the first sentence, a plus or a dash is done besides. */
const BESIDES =
  /(?<!\b(?:e\.g|i\.e|approx|incl|vs|ca|st|dr|nr|no))[.!?;]\s+(?=\p{Lu})|;\s|\s(?:\+|->|→|–|—|-)\s/iu;

/** The first clause, unless it is but a word. */
export function firstClause(sentence: string): string {
  const [first = sentence] = sentence.split(BESIDES);
  return first.split(" ").length > 1 ? first.trim() : sentence;
}

/** "Ensure that every step is documented" is about the step. */
const SEES_TO = /^(?:please\s)?(?:ensure|make sure)\s(?:that\s)?(?<what>.{8,})$/iu;
/** "Maria to talk to the supplier": who does it is no part of it. */
const ASSIGNED = /^\p{Lu}\p{Ll}+(?:\s(?:and|&)\s\p{Lu}\p{Ll}+)?\sto\s(?<what>\p{Ll}.{5,})$/u;

/** The order without those who give or take it; null where nothing stands around it. */
export function orderIn(sentence: string): string | null {
  const seen = SEES_TO.exec(sentence)?.groups?.["what"];
  if (seen !== undefined) return seen;
  const assigned = ASSIGNED.exec(sentence)?.groups?.["what"];
  if (assigned === undefined) return null;
  const [who] = tokenise(sentence, "en");
  const [order] = tokenise(assigned, "en");
  const isOrder = order?.word.form === "base" && Boolean(order.word.bits & VERB);
  return who?.word.bits === 0 && isOrder ? assigned : null;
}

/** "Hire a Sales Lead by June": a role is named whole, whatever its words mean elsewhere. */
const HIRES = regex("iu")`
    ^(?:hire|recruit|employ)\s(?:(?:an?|the|our|new)\s){0,2}(?<role>[\p{L}\d][\p{L}\d /&-]{2,50}?)
      (?=,|\s(?:by|in|for|at|to|until|from|with|and|before|who|on)\s|$)
  `;

/** Whom a line hires, without an article; null where it hires nobody. */
export function hiredIn(sentence: string): string | null {
  return HIRES.exec(sentence)?.groups?.["role"]?.trim() ?? null;
}
