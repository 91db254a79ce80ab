/** What stands beside the clause that a text is about: a note, its second half, something else, an order. */
import { addressWeight, ORDER, ORDER_SURELY } from "./address.ts";
import type { Ear } from "./ear.ts";
import { speaksOfAnswers } from "./instructions.ts";
import { hasLevel } from "./levels.ts";
import type { PartedText } from "./part-text.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems, wordsOf } from "./words.ts";
import { regex } from "../regex.ts";

/** Opens a note on the level of today or on the way of measuring. */
const NOTE = regex("iu")`
    ^\W*(?:current(?:ly)?|today|now|baseline|base|was|is|up|down|from|measured|target|goal|status|
      owner|stand|e\.g|i\.e|z\.b|such as|heute|aktuell|derzeit|bisher|ziel|gemessen)\b
  `;

const DATE = regex("iu")`
    ^\W*(?:by|until|in|before|from|bis|im|am|ab)?\s*(?:the )?(?:end|mid|ende|mitte|q[1-4]|h[12]|
      \d{1,2}\.?|january|february|march|april|may|june|july|august|september|october|november|
      december|20\d\d)\b[^,;:]{0,24}$
  `;

/** "P1", "@maria". */
const LABEL = /^\W*(?:\p{Lu}\d|@\p{L}+)\W*$/u;
/** "Deploy the reader and train the lawyers on it": the halves belong together. */
const REFERS_BACK = /\b(?:it|them|ihn|es|damit|darauf)\b/iu;

/** So plain is a piece about the work, with a level in it and without. */
const PLAIN_LEVEL = -1;
const PLAIN_WORK = -6;

/** Of a text that may say several things only what speaks to somebody is set aside. */
export function partProse(
  piece: string,
  known: ReadonlySet<string>,
  parted: PartedText,
  ear: Ear | null,
): void {
  const weight = addressWeight(piece, known, false, ear);
  if (weight >= ORDER || speaksOfAnswers(piece)) parted.addressed.push(piece);
  else (weight > 0 ? parted.beside : parted.notes).push(piece);
}

/** A piece of a key result's text that is not its main clause. */
export function partOther(
  piece: string,
  isRemark: boolean,
  known: ReadonlySet<string>,
  parted: PartedText,
  ear: Ear | null,
): void {
  const isShort = isSmall(piece);
  const goesOn =
    sharesStems(piece, known) || (!isRemark && REFERS_BACK.test(`${parted.core} ${piece}`));
  const isTied = isShort || isNote(piece) || goesOn || soundsPlain(piece, known, ear);
  const heard = isShort || isMeant(piece, parted) ? null : ear;
  const weight = addressWeight(piece, known, goesOn, heard);
  const asks = weight >= (isNote(piece) ? ORDER_SURELY : ORDER) || speaksOfAnswers(piece);
  if (!isTied && !isRemark) parted.halves.push(piece);
  // On the same subject, and yet it sounds a little like an order.
  const isDoubtful = weight > 0 && !isShort && !isNote(piece);
  if (asks) parted.addressed.push(piece);
  else if (isTied && !isDoubtful) parted.notes.push(piece);
  else parted.beside.push(piece);
}

/** A level of today, a way of measuring or a date. */
export function isNote(piece: string): boolean {
  const isShort = contentStems(piece).size < 4;
  return (NOTE.test(piece) && (isShort || /[\d{]/u.test(piece))) || DATE.test(piece);
}

/** Whether a piece speaks of one of these. */
export function sharesStems(piece: string, around: ReadonlySet<string>): boolean {
  return !subjectStems(piece).isDisjointFrom(around);
}

/** Stems of the unusual words of notes: not lent, and no sign of an order. */
export function unlentWords({ notes }: PartedText): string[] {
  return notes.flatMap((note) => ownWordsOf(note)).map(stem);
}

/** "P0", "@olu", "und bleibt dort", "today it is 12%": too few words to sound like anything. */
function isSmall(piece: string): boolean {
  const stems = subjectStems(piece);
  if (stems.size === 0) return NOTE.test(piece) || contentStems(piece).size === 0;
  const isShort = stems.size < 2 && wordsOf(piece).length < 3;
  return LABEL.test(piece) || (isShort && !/\p{Lu}|\d/u.test(piece));
}

/** What the core's "it" is. */
function isMeant(piece: string, { core }: PartedText): boolean {
  return /\b(?:on|with|to) it\b|\bdamit\b/iu.test(core) && !/\p{Lu}/u.test(piece.trim().slice(1));
}

/** Sounds like nothing but work, or like the level of it. */
function soundsPlain(piece: string, known: ReadonlySet<string>, ear: Ear | null): boolean {
  const oddness = ear?.oddness(piece, known) ?? 0;
  return oddness < (hasLevel(piece) ? PLAIN_LEVEL : PLAIN_WORK);
}
