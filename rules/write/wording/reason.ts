/** Says in one sentence why a candidate is better than what stands there, in terms of both. */
import type { Reading } from "../../okr.ts";
import { lowerFirst } from "../subject/name.ts";
import { regex } from "../../regex.ts";

/** What is weak about a key result, as far as a reason needs to know. */
export type Weakness = "activity" | "output" | "count" | "technical" | "vague";

/** `{theirs}` is the user's wording in quotes, `{this}` what the candidate measures. */
export interface Reasons {
  /** Stands for the user's wording where it cannot be quoted. */
  unnamed: string;
  because: Readonly<Record<Weakness, readonly string[]>>;
  /** Behind a reason, for a level that the candidate does not hold: `{kept}` is the user's. */
  kept: string;
  measure(text: string): string;
  quote(words: string): string;
}

export function weaknessOf(reading: Reading): Weakness {
  if (reading.vanityCount) return "count";
  if (reading.kind === "activity") return "activity";
  if (reading.kind === "output") return "output";
  return reading.technicalOnly ? "technical" : "vague";
}

const LONGEST_QUOTE = 56;
/** Fewer words say too little to be recognised. */
const FEWEST_WORDS = 2;

/** Before these words, and behind a comma, a phrase ends. */
const ENDS = regex("giu")`
    ,?\s(?=(?:and|or|with|in|on|at|by|from|for|to|of|that|which|who|so|as|across|into|including|
      using|und|oder|mit|bei|von|für|auf|zu|zur|zum|im|in|die|der|das|damit|bis)\s)
    |[,;:(–]\s?
  `;

/** The beginning of the user's wording, fit to be quoted; null where it is not plainly theirs. */
export function quoteOf(sentence: string, said: string): string | null {
  const cut = shortened(sentence);
  const plain = /^[\p{L}\p{N} ,.%€$£&/()'’+<>=≥≤-]{3,}$/u.test(cut) && !/<[a-z/!]/iu.test(cut);
  return plain && said.includes(cut) ? cut : null;
}

/** Whole phrases only: "Integrate the model", and not "Integrate the model into the policy". */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  const ends = [...sentence.matchAll(ENDS)].map(({ index }) => index);
  const fit = ends.filter((at) => {
    const words = sentence.slice(0, at).split(" ").length;
    return at <= LONGEST_QUOTE && words > FEWEST_WORDS;
  });
  return sentence.slice(0, fit.at(-1) ?? 0).trim();
}

/** The reason for the candidate at a place in the list; neighbours never share one. */
export function reasonFor(
  reasons: Reasons,
  weakness: Weakness,
  theirs: string | null,
  text: string,
  at: number,
): string {
  const list = reasons.because[weakness];
  // Only the first ways of saying it do without the words themselves.
  const template = list[at % (theirs === null ? 2 : list.length)] ?? "";
  const filled = template
    .replace("{theirs}", () => (theirs === null ? reasons.unnamed : reasons.quote(theirs)))
    .replace("{this}", () => reasons.measure(text));
  return filled.slice(0, 1).toUpperCase() + filled.slice(1);
}

/** English; other languages come with their pack. */
export const englishReasons: Reasons = {
  unnamed: "the present wording",
  because: {
    activity: [
      "{theirs} can all be done and change nothing; {this} shows what it led to.",
      "{theirs} is how you get there; {this} is what other people will notice.",
      "Nobody can argue about {theirs} once it is done, while {this} tells whether it was worth the time.",
    ],
    output: [
      "{theirs} can be ticked off with nobody better off; {this} shows whether somebody is.",
      "{theirs} says what will be there; {this} says what is different once it is.",
      "After {theirs} somebody should be better off, and {this} shows whether they are.",
    ],
    count: [
      "{theirs} counts what the team produces; {this} is what others get out of it.",
      "More of {theirs} is more work, while {this} tells whether the work pays off.",
      "{theirs} can be reached with nobody better off; {this} cannot.",
    ],
    technical: [
      "{theirs} tells how good the model is; {this} tells who gains by it.",
      "A business reader cannot price {theirs}, but can price {this}.",
      "{theirs} is measured in the lab, {this} in the daily work.",
    ],
    vague: [
      "{theirs} leaves open when it is reached; {this} can be checked by anyone.",
      "{theirs} says which way to go, while {this} says how far.",
      "Two people can read {theirs} in two ways, but {this} in one.",
    ],
  },
  kept: "as a guardrail beside it, keep {kept}",
  measure(text) {
    const measure = measureOf(text) ?? (text.includes("%") ? "this share" : "this difference");
    return measure.length > LONGEST_MEASURE ? inShort(measure) : measure;
  },
  quote: (words) => `“${words}”`,
};

const MOVES =
  /^(.{4,130}?)\s(?:(?:falls?|rises?|drops?)\s(?:from|by|to)|stays?\s(?:at|above|below|within))\s/u;
const SHARE = /^At least \S+%? of (.{4,130}?)(?: by \d| by the end|, up from|, with|$)/u;
const HOW_OFTEN = /^(.{4,110}?) (?:for|in|on) \{?\w+\}?% of (.{3,60}?)(?: by \d|, up from|$)/u;
const UNCOUNTED = regex("iu")`
    ^(?:the|a|an|time|rework|work|satisfaction|spending|overtime|running|handling|average|cost|
      costs|availability|setup|churn|abandonment)\b
  `;

/** The sentence stands right above: what is long there need not be said again. */
const LONGEST_MEASURE = 64;

function inShort(measure: string): string {
  if (/^(?:how|the share)\b/u.test(measure)) return "this share";
  const [, head] = /^the (time|number|cost|amount)\b/u.exec(measure) ?? [];
  return head === undefined ? "this measure" : `this ${head}`;
}

/** "the time from arrival to data in the system", "how many tickets reach the right team". */
function measureOf(text: string): string | null {
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) return `how many ${share.startsWith("the ") ? "of " : ""}${share}`;
  const often = HOW_OFTEN.exec(text);
  if (often) return `how often ${lowerFirst(often[1] ?? "")}`;
  const metric = MOVES.exec(text)?.[1];
  if (metric === undefined) return null;
  const plain = lowerFirst(metric);
  if (UNCOUNTED.test(plain)) return /^(?:the|an?) /u.test(plain) ? plain : `the ${plain}`;
  const head =
    plain.split(
      / (?:of|that|who|with|to|among|from|in|first|caused|for|on|about|by|found|at) /u,
    )[0] ?? plain;
  const counted = /[^s]s$/u.test(head) || /^\p{L}+[^s]s\s\p{L}+(?:ed|en)\b/u.test(plain);
  if (!counted && !/^hours\b/u.test(plain)) return `the ${plain}`;
  const unit = /\sfrom \{?[\w.,]+\}?\s?(%|EUR)/u.exec(text)?.[1];
  if (unit === undefined) return `the number of ${plain}`;
  return unit === "%" ? `the share of ${plain}` : `the amount of ${plain}`;
}
