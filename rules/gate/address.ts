/**
 * How far a piece of text looks as if it spoke to a writer instead of about the work: by plain signs
 * (address, code, pointing at the text) and by how odd it sounds.
 */
import type { Ear } from "./ear.ts";
import { asksSomebody, speaksToTheMachine } from "./instructions.ts";
import { hasLevel, movesLevel } from "./levels.ts";
import { regex } from "../regex.ts";

/** With this much a piece is an order: nothing of it is lent. */
export const ORDER = 2;
/** With this much it is one even where it shares words with the subject. */
export const ORDER_SURELY = 3;

const SECOND_PERSON = regex("iu")`
    \b(?:you(?:r|rs|rself|['’](?:re|d|ll|ve))?|me|my|mine|let['’]?s|let me|kindly|please|we['’]d|
      i['’](?:m|d|ll|ve)|dear|du|dich|dir|dein\w*|euch|bitte|tu|toi|vous|votre|tes|tus?|usted|
      vosotros)\b
  `;
const FIRST_PERSON = /\bI\b/u;
/** Points at the text itself: "mark this as", "score this key result". */
const POINTS_HERE = regex("iu")`
    \bth(?:is|ese) (?:key results?|krs?|okrs?|objectives?|goals?|targets?|plans?|lines?|entr(?:y|
      ies)|items?|ones?|points?)\b
    |\b(?:targets?|objectives?|key results?|goals?) (?:in|of) the plan\b
    |\b(?:every|each|all|any) (?:unknown|open|missing|empty) (?:number|slot|field|value)s?\b
    |\bthis(?= (?:as|is|was|has|with|in|into|to|like|,)|[.!?,:]|$)
    |\bdies\w* (?:ziel\w*|schlüsselergebnis\w*|plan\w*|zeile)\b
  `;
const FOR_GOOD = /^\W*(?:from (?:now|here) on|henceforth|ab (?:jetzt|sofort))\b/iu;
const CODE = regex("iu")`
    \{\s*"
    |\b[0-9a-f]{2}(?: [0-9a-f]{2}){2,}\b
    |\b[A-Za-z0-9+/]{12,200}={1,2}
    |\b[\w-]{1,63}\.(?:com|net|org|io|example|test|invalid)\b
  `;

/** Each sign weighs as much as an order. */
const SIGN = 2;
/** What sounds so odd weighs one, two and three. */
const ODD = [-3, -1.7, 0.5] as const;
/** A piece beside a statement sounds odder than one that stands alone. */
const BESIDE = 1;
/** One in which a level moves sounds like a measure, whatever it is of; any number speaks for work. */
const MOVES = 3;
const LEVEL = 1;

/**
 * 0 for a piece that speaks of the work; from `ORDER` on it speaks to somebody.
 * @param around stems that the user's other texts have: what they say is about the work
 * @param alone nothing stands beside it
 */
export function addressWeight(
  piece: string,
  around: ReadonlySet<string>,
  alone: boolean,
  ear: Ear | null,
): number {
  if (speaksToTheMachine(piece)) return ORDER_SURELY;
  const signs = [
    SECOND_PERSON.test(piece) || FIRST_PERSON.test(piece),
    CODE.test(piece),
    POINTS_HERE.test(piece) || FOR_GOOD.test(piece),
    !alone && asksSomebody(piece),
  ];
  const measures = movesLevel(piece) ? MOVES : hasLevel(piece) ? LEVEL : 0;
  const heard =
    ear === null ? 0 : ear.oddness(piece, around) + (alone ? 0 : BESIDE) - (alone ? measures : 0);
  const odd = ear === null ? 0 : ODD.filter((level) => heard > level).length;
  return odd + SIGN * signs.filter(Boolean).length;
}
