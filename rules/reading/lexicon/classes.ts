import type { Token } from "../text/tokens.ts";
import type { LookUpWords } from "./lookup.ts";

/** The classes a word can belong to, as bits: a word may be verb and noun at once. */
export const W = {
  /** Verbs. What makes a thing exist. */
  make: 1,
  /** Effort that ends when the time is spent. */
  effort: 2,
  /** Settling a question. */
  decide: 2 ** 2,
  raise: 2 ** 3,
  lower: 2 ** 4,
  hold: 2 ** 5,
  /** Getting to a level. */
  reach: 2 ** 6,
  /** What people outside the team choose to do. */
  use: 2 ** 7,
  /** What people say, think and feel. */
  feel: 2 ** 8,
  hire: 2 ** 9,
  /** An end state that needs no verb: live, public, signed. */
  done: 2 ** 10,
  /** Nouns. A consequence that can be measured. */
  result: 2 ** 11,
  /** How a running system behaves. */
  run: 2 ** 12,
  /** How good a model or its data are. */
  quality: 2 ** 13,
  money: 2 ** 14,
  sentiment: 2 ** 15,
  /** Use and take-up. */
  uptake: 2 ** 16,
  /** Attention: traffic, press, followers. */
  attention: 2 ** 17,
  /** What goes wrong, or comes in: incidents, complaints, tickets. */
  fault: 2 ** 18,
  artefact: 2 ** 19,
  technical: 2 ** 20,
  episode: 2 ** 21,
  people: 2 ** 22,
  staff: 2 ** 23,
  practice: 2 ** 24,
  vague: 2 ** 25,
  preposition: 2 ** 26,
  /** Verbs of buying, paying and leaving. */
  trade: 2 ** 27,
  auxiliary: 2 ** 28,
  all: 2 ** 29,
  timeUnit: 2 ** 30,
} as const;

export type ClassName = keyof typeof W;

export interface Lexicon {
  classes: Partial<Record<ClassName, string>>;
  /** `form=base form=base`. */
  irregular: string;
  /**
   * Small words by what they tell: b bounds a ban, d moves, f a part of many, m must be taken, n no,
   * o without help, q less or more, t tentative, u us, v better, w how often, x from outside.
   */
  cues?: Readonly<Record<string, string>>;
  /** A lexicon whose nouns are said in this language too, where it has no such word of its own. */
  borrows?: Lexicon;
  /** Endings and compounds, where they are not as in English. */
  forms?: {
    /** One spelling for all that a word may have. */
    fold: (lowerCase: string) => string;
    /** Base forms that the word may be a form of, likeliest first. */
    stems: (word: string) => [string, "base" | "s" | "ed" | "ing"][];
    /** The ends of a compound, longest first. */
    ends: (word: string) => Iterable<string>;
    /** Corrects, by their sentence, what words were taken for one by one. */
    settle: (tokens: Token[], text: string, lookUp: LookUpWords) => void;
  };
}

export const VERB =
  W.make |
  W.effort |
  W.decide |
  W.raise |
  W.lower |
  W.hold |
  W.reach |
  W.use |
  W.feel |
  W.hire |
  W.trade;
export const LEVEL_NOUN =
  W.result | W.run | W.quality | W.money | W.sentiment | W.uptake | W.attention | W.fault;
