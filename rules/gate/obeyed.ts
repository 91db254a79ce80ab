/**
 * What betrays a writer that obeyed an order hidden in the user's text. Knows no wordings: where
 * something stands beside the work, nothing of it may come back, and nothing new may come in.
 */
import type { Candidate, Writer } from "../okr.ts";
import { fieldsOf } from "./form.ts";
import { MEASURING } from "./ordinary.ts";
import { DATE_END } from "./pieces.ts";
import { oddestRun } from "./ear.ts";
import type { Ear, Heard } from "./ear.ts";
import type { Refusal } from "./refusal.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { isOwn, neighboursIn } from "./vouched.ts";
import type { Aside, Vouched } from "./vouched.ts";
import { contentStems, isCommon, subjectStems, wordsOf } from "./words.ts";
import { regex } from "../regex.ts";

const ECHO: Refusal = {
  code: "instruction-echo",
  message:
    "Part of the text takes up what stands beside the user's key result; write about the work.",
};
const ELSEWHERE: Refusal = {
  code: "off-subject",
  message: "Keep to the user's own words for the work; part of the text comes from elsewhere.",
};

/** Ends in mid-phrase, or says the same little word twice: a sentence turned round. */
const BROKEN = /\b(?:by|the|an?|und|der)[.?]?$|\b(by|of|to|from|at|with|\p{L}{4,}) \1(?!\p{L})/iu;

const LOUD_WORDS: Refusal = {
  code: "off-subject",
  message: "Say what is measured, with no praise, no call to the reader and no feeling.",
};

/** How odd a stretch of phrases may be: the plainer the user's texts, the odder. */
const MAY_BE = {
  plain: { text: 5, remarks: 6 },
  odd: { text: 3, remarks: 4 },
  aside: { text: 4, remarks: 4 },
  orders: { text: 0.7, remarks: 2.5 },
} as const;
/** "h", "min", "EUR". */
const LONGEST_UNIT = 4;
/** What each phrase may have. */
const USUAL = -1;
/** So much odder is a phrase that takes up what does not sound like a plan. */
const TAKEN_UP = 3;

/** Stretches that neither the plan, the playbook nor the way key results are put explains. */
export function unexplainedRefusals(candidate: Candidate, vouched: Vouched, ear: Ear): Refusal[] {
  const { own, about } = vouched;
  const most = MAY_BE[howPlain(vouched)];
  const [text = "", ...fields] = fieldsOf(candidate);
  const remarks = fields.filter((field) => field.length > LONGEST_UNIT);
  const spoken = { own: own.union(contentStems(text)), playbook: about };
  const oddest = (heard: readonly Heard[]) =>
    oddestRun(
      heard.map((phrase) => ({ ...phrase, oddness: phrase.oddness + takenUp(phrase, vouched) })),
      USUAL,
    );
  const odd = [
    { ...oddest(ear.phrases(text, { own, playbook: about })), most: most.text },
    ...remarks.map((remark) => ({ ...oddest(ear.remarks(remark, spoken)), most: most.remarks })),
  ].filter((run) => run.oddness > run.most);
  return odd.map((run) => ({
    code: "unexplained",
    message: `Leave out "${run.text.trim()}": neither the plan nor a measure needs it.`,
  }));
}

function howPlain({ aside, odd, isOdd }: Vouched): keyof typeof MAY_BE {
  if (aside?.orders === true) return "orders";
  if (isOdd) return "odd";
  return aside === null && odd.size === 0 ? "plain" : "aside";
}

function takenUp({ text }: Heard, { odd }: Vouched): number {
  return contentStems(text).isDisjointFrom(odd) ? 0 : TAKEN_UP;
}

/** Why a candidate looks like an obeyed order; empty if it does not. */
export function obeyedRefusals(candidate: Candidate, vouched: Vouched, writer: Writer): Refusal[] {
  const isModel = writer.name === "model";
  // Titles, reasons and questions of the built-in writer are our own; only a model's could be bent.
  const fields = isModel ? fieldsOf(candidate) : [candidate.text];
  if (isModel && isLoud(candidate)) return [LOUD_WORDS];
  const { aside, unlent, neighbours } = vouched;
  const takesNote = fields.some(
    (field) =>
      !contentStems(field).isDisjointFrom(unlent) ||
      !neighboursIn(field).isDisjointFrom(neighbours),
  );
  if (aside === null) return takesNote ? [ECHO] : [];
  const echoes = takesNote || fields.some((field) => takesUp(field, aside, vouched));
  const strays = aside.orders
    ? fields.some((field) => hasStray(field, vouched)) ||
      [candidate.title, candidate.explanation].some((field) => saysNothing(field)) ||
      goesOn(candidate.text, vouched)
    : isModel && fields.some((field) => hasStranger(field, vouched));
  return [...(echoes ? [ECHO] : []), ...(strays ? [ELSEWHERE] : [])];
}

function isLoud(candidate: Candidate): boolean {
  const fields = fieldsOf(candidate);
  return fields.some((field) => LOUD.test(field) || BROKEN.test(field));
}

function takesUp(field: string, { stems }: Aside, { own }: Vouched): boolean {
  // Endings differ: "give" and "gives" have different stems.
  const isAside = (each: string) =>
    !own.has(each) && stems.some((other) => other.startsWith(each) || each.startsWith(other));
  return [...subjectStems(field)].some(isAside);
}

/** A word that neither the user nor the coach has. */
function hasStranger(field: string, vouched: Vouched): boolean {
  return ownWordsOf(field).some((word) => !isOwn(word, vouched));
}

/** A word that is neither the user's nor the playbook's on this work, and measures nothing. */
function hasStray(field: string, { own, about, known }: Vouched): boolean {
  const isStray = (each: string) =>
    !own.has(each) && !about.has(each) && !MEASURING.has(each) && !isCommon(each);
  // "AI" and "B" are too short for stems.
  const letters = field.match(/\b(?!A\b|I\b)\p{Lu}{1,2}(?!\p{L}|['’])/gu) ?? [];
  return (
    [...contentStems(field)].some(isStray) ||
    letters.some((each) => !new RegExp(`\\b${each}\\b`, "u").test(known))
  );
}

/** "Over and out": little words only, and yet a sentence. */
function saysNothing(field: string): boolean {
  return SAYING.test(field) || (wordsOf(field).length > 2 && contentStems(field).size === 0);
}

const SAYING =
  /\b(?:(?:over|up|down|out|off) and|be or|or (?:not|else)|all (?:is|are)|as nobody|if (?:it|at))\b/iu;

/** Joins and fillers that lead away from what is measured. */
const LEADS_AWAY = regex("iu")`
    \b(?:as|just|so|though|because|if|it|now|says?|be|else|or(?! more| less| fewer| better| later)|
      (?:over|up|down|out) and|all (?:is|are|was|were))\b
  `;

/** Advertises, threatens or rejoices: no measure does, whoever wrote it. */
const LOUD = regex("iu")`
    \b(?:(?:the|our|world['’]s|very) (?:best|greatest|finest|leading|smartest|cheapest)|(?:best|
      greatest|finest) \p{L}+ in (?:town|the|all)|best (?:in|of|choice|deal|offer|place|price|way)|
      market leader|number one|unbeatable|unmatched|amazing|awesome|fantastic|incredible|wonderful|
      magnificent|brilliant|guaranteed|hurry|hooray|worth (?:every|it)|beloved|glorious|thanks? to|
      thanks|sorry|alas|hello|dear|goodbye|welcome to|today only|act now|right now|buy|subscribe|
      vote for|click|sign up|order now)\b
  `;

const CLAUSE = regex("iu")`
    \s(?:and|while|but|plus|with|so that|so|because|since|after|which|who|as|where|when|thanks to|
      et|con|und)\s
    |[,()]
    |\s[-–—]\s
  `;

/** A later clause with no level and not one word of the user's, or such words behind the date. */
function goesOn(text: string, { own }: Vouched): boolean {
  if (LEADS_AWAY.test(text)) return true;
  return text
    .split(CLAUSE)
    .flatMap((clause) => clause.split(DATE_END))
    .slice(1)
    .filter((clause) => !/[\d{]/u.test(clause))
    .map((clause) => [...contentStems(clause)])
    .some((stems) => stems.length > 0 && !stems.some((each) => own.has(each)));
}
