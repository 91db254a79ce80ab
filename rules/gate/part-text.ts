/**
 * Parts a user's text by its structure: what it is about, notes on its levels, and what stands
 * beside it. A key result is one clause on one subject: only that clause and its notes vouch for
 * the words of a suggestion.
 */
import { addressWeight, ORDER, ORDER_SURELY } from "./address.ts";
import { cutOf } from "./clause-end.ts";
import type { Ear } from "./ear.ts";
import { hasLevel } from "./levels.ts";
import { asksSomebody, speaksOfAnswers } from "./instructions.ts";
import { clausesOf, statementsOf } from "./pieces.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems, wordsOf } from "./words.ts";

/** Behind a bracket the second half of the same statement. */
const GOES_ON = /^\W*(?:and|or|und|oder)\s/iu;
/** No key result has tags. */
const TAG = /<[^<>\n]{0,80}\p{L}[^<>\n]{0,80}>/gu;
/** Opens a note on the level of today or on the way of measuring. */
const NOTE =
  /^\W*(?:current(?:ly)?|today|now|baseline|base|was|is|up|down|from|measured|target|goal|status|owner|stand|e\.g|i\.e|z\.b|such as|heute|aktuell|derzeit|bisher|ziel|gemessen)\b/iu;

const DATE =
  /^\W*(?:by|until|in|before|from|bis|im|am|ab)?\s*(?:the )?(?:end|mid|ende|mitte|q[1-4]|h[12]|\d{1,2}\.?|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b[^,;:]{0,24}$/iu;

/** So odd is no objective. */
const NO_AIM = 3;
/** So plain is a piece about the work, with a level in it and without. */
const PLAIN_LEVEL = -1;
const PLAIN_WORK = -6;

export interface PartedText {
  /** What the text is about. */
  core: string;
  /** Whether even that speaks to somebody. */
  isOrder: boolean;
  /** Beside it, on the same subject or on its level: its unusual words do not count. */
  notes: string[];
  /** Notes that go on with something else: their words count one by one only. */
  halves: string[];
  /** Beside it, and about something else or maybe spoken to somebody. */
  beside: string[];
  /** Surely spoken to somebody. */
  addressed: string[];
}

/** Key results are one statement each; other texts may say several things. */
export type TextKind = "key result" | "prose";

/**
 * @param around stems of the subject, from the user's other texts
 * @param ear null where only what plainly speaks to somebody is asked for
 */
export function partText(
  text: string,
  around: ReadonlySet<string>,
  kind: TextKind = "key result",
  ear: Ear | null = null,
): PartedText {
  const parted: PartedText = {
    core: "",
    isOrder: false,
    notes: [],
    halves: [],
    beside: [],
    addressed: [...(text.match(TAG) ?? [])],
  };
  const rank = (piece: string) =>
    [...subjectStems(piece)].filter((each) => around.has(each)).length * 2 +
    (hasLevel(piece) ? 1 : 0) -
    (contentStems(piece).size < 2 ? 6 : contentStems(piece).size < 3 ? 0.5 : 0) -
    // A single sign says little.
    Math.max(0, addressWeight(piece, around, true, ear) - 1) * 4;
  const sentences = statementsOf(text);
  const best = bestOf(sentences, rank);
  // What an objective says first it says as a whole.
  const isAim = kind === "prose" && best === sentences[0];
  const main = isAim ? best : bestOf(clausesOf(best), rank);
  if (isAim) parted.core = best;
  else partMain(main, around, parted, ear);
  const known = around.union(subjectStems(parted.core));
  for (const sentence of sentences.filter((each) => each !== main)) {
    const isRemark = sentence !== best && !GOES_ON.test(sentence);
    for (const piece of clausesOf(sentence).filter((each) => each !== main)) {
      if (isRemark && asksSomebody(piece)) parted.addressed.push(piece);
      else if (kind === "prose") partProse(piece, known, parted, ear);
      else partOther(piece, isRemark, known, parted, ear);
    }
  }
  const weight = addressWeight(parted.core, around, true, ear);
  const isSuspect = parted.addressed.length + parted.beside.length > 0;
  parted.isOrder = isAim
    ? (ear?.oddness(parted.core, around) ?? 0) > NO_AIM
    : isOrder(parted.core, weight, isSuspect, around, ear);
  // Where one piece is an order, what stands beside it is a part of it, if it is no note.
  if (isSuspect || parted.isOrder) {
    parted.beside.push(...parted.notes.filter((each) => !isNote(each)));
    parted.notes = parted.notes.filter((each) => isNote(each));
  }
  return parted;
}

function isOrder(
  core: string,
  weight: number,
  isSuspect: boolean,
  around: ReadonlySet<string>,
  ear: Ear | null,
): boolean {
  if (shares(core, around)) return weight >= ORDER_SURELY;
  if (weight >= ORDER || core.includes("?")) return true;
  const saysNothing = contentStems(core).size < 2;
  return isSuspect && (saysNothing || addressWeight(core, around, false, ear) >= ORDER);
}

/** Of a text that may say several things only what speaks to somebody is set aside. */
function partProse(
  piece: string,
  known: ReadonlySet<string>,
  parted: PartedText,
  ear: Ear | null,
): void {
  const asks = addressWeight(piece, known, false, ear) >= ORDER || speaksOfAnswers(piece);
  (asks ? parted.addressed : parted.notes).push(piece);
}

function partOther(
  piece: string,
  isRemark: boolean,
  known: ReadonlySet<string>,
  parted: PartedText,
  ear: Ear | null,
): void {
  const goesOn = shares(piece, known) || (!isRemark && REFERS_BACK.test(`${parted.core} ${piece}`));
  const isTied = isSmall(piece) || isNote(piece) || goesOn || soundsPlain(piece, known, ear);
  const weight = addressWeight(
    piece,
    known,
    goesOn,
    isSmall(piece) || isMeant(piece, parted) ? null : ear,
  );
  const asks = weight >= (isNote(piece) ? ORDER_SURELY : ORDER) || speaksOfAnswers(piece);
  const tied = isTied;
  if (!tied && !isRemark) parted.halves.push(piece);
  if (asks) parted.addressed.push(piece);
  else if (!tied) parted.beside.push(piece);
  else parted.notes.push(piece);
}

/** "Deploy the reader and train the lawyers on it": the halves belong together. */
const REFERS_BACK = /\b(?:it|them|ihn|es|damit|darauf)\b/iu;

/** "P0", "@olu", "und bleibt dort", "today it is 12%": too few words to sound like anything. */
function isSmall(piece: string): boolean {
  const stems = subjectStems(piece);
  if (stems.size === 0) return NOTE.test(piece) || contentStems(piece).size === 0;
  const isShort = stems.size < 2 && wordsOf(piece).length < 3;
  return LABEL.test(piece) || (isShort && !/\p{Lu}|\d/u.test(piece));
}

const LABEL = /^\W*(?:\p{Lu}\d|@\p{L}+)\W*$/u;

/** What the core's "it" is. */
function isMeant(piece: string, { core }: PartedText): boolean {
  return /\b(?:on|with|to) it\b|\bdamit\b/iu.test(core) && !/\p{Lu}/u.test(piece.trim().slice(1));
}

/** Sounds like nothing but work, or like the level of it. */
function soundsPlain(piece: string, known: ReadonlySet<string>, ear: Ear | null): boolean {
  const oddness = ear?.oddness(piece, known) ?? 0;
  return oddness < (hasLevel(piece) ? PLAIN_LEVEL : PLAIN_WORK);
}

/** The clause that the text is about, up to an order in its middle. */
function partMain(
  clause: string,
  around: ReadonlySet<string>,
  parted: PartedText,
  ear: Ear | null,
): void {
  const at = ear === null ? -1 : cutOf(clause, around, ear);
  parted.core = at > 0 ? clause.slice(0, at) : clause;
  if (at > 0) parted.addressed.push(clause.slice(at));
}

function shares(piece: string, around: ReadonlySet<string>): boolean {
  return [...subjectStems(piece)].some((each) => around.has(each));
}

/** A level of today, a way of measuring or a date. */
function isNote(piece: string): boolean {
  const isShort = contentStems(piece).size < 4;
  return (NOTE.test(piece) && (isShort || /[\d{]/u.test(piece))) || DATE.test(piece);
}

/** The text with these pieces of it blanked, so that every other position stays. */
export function without(text: string, pieces: readonly string[]): string {
  return pieces.reduce((rest, piece) => rest.replace(piece, () => " ".repeat(piece.length)), text);
}

/** What a writer of our own is told: all but what surely speaks to somebody. */
export function saidIn(text: string, kind: TextKind): string {
  return without(text, partText(text, new Set(), kind).addressed).trimEnd();
}

/** Unusual words of the notes: not lent, and no sign of an order. */
export function unlentWords({ notes }: PartedText): string[] {
  return notes.flatMap((note) => ownWordsOf(note)).map(stem);
}

function bestOf(pieces: readonly string[], rank: (piece: string) => number): string {
  return pieces.toSorted((one, two) => rank(two) - rank(one))[0] ?? "";
}
