/**
 * Parts a user's text by its structure: what it is about, notes on its levels, and what stands
 * beside it. A key result is one clause on one subject: only that clause and its notes vouch for
 * the words of a suggestion.
 */
import { addressScore, ORDER, ORDER_ALONE, ORDER_SURELY } from "./address.ts";
import { cutOf } from "./clause-end.ts";
import { findDates } from "./dates.ts";
import { asksForSomething, speaksOfAnswers } from "./instructions.ts";
import { opensWithOrder, opensWithSaying, opensWithVerb, orderWeight } from "./order-verbs.ts";
import { clausesOf, statementsOf } from "./pieces.ts";
import { blank } from "./scan.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems } from "./words.ts";

/** Behind a bracket the second half of the same statement. */
const GOES_ON = /^\W*(?:and|or|und|oder)\s/iu;
/** Opens a note on the level of today or on the way of measuring. */
const NOTE =
  /^\W*(?:current(?:ly)?|today|now|baseline|base|was|is|up|down|from|measured|target|goal|status|owner|stand|e\.g|i\.e|z\.b|such as|heute|aktuell|derzeit|bisher|ziel|gemessen)\b/iu;

const FORBIDS =
  /^\W*(?:(?:and|und) )?(?:no|never|nothing|nobody|do not|don['’]t|kein\w*|nicht|nie)\b/iu;
const DATE =
  /^\W*(?:by|until|in|before|from|bis|im|am|ab)?\s*(?:the )?(?:end|mid|ende|mitte|q[1-4]|h[12]|\d{1,2}\.?|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b[^,;:]{0,24}$/iu;

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

/** @param around stems of the subject, from the user's other texts */
export function partText(
  text: string,
  around: ReadonlySet<string>,
  kind: TextKind = "key result",
): PartedText {
  const parted: PartedText = {
    core: "",
    isOrder: false,
    notes: [],
    halves: [],
    beside: [],
    addressed: [],
  };
  const rank = (piece: string) =>
    [...subjectStems(piece)].filter((each) => around.has(each)).length * 2 +
    (hasLevel(piece) ? 1 : 0) -
    (contentStems(piece).size < 2 ? 6 : contentStems(piece).size < 3 ? 0.5 : 0) -
    // A single sign, such as "voice", says little.
    Math.max(0, addressScore(piece, around, true) - 1) * 4;
  const sentences = statementsOf(text);
  const best = bestOf(sentences, rank);
  const main = bestOf(clausesOf(best), rank);
  partMain(main, around, parted);
  const known = around.union(subjectStems(parted.core));
  for (const sentence of sentences) {
    const isRemark = sentence !== best && !GOES_ON.test(sentence);
    for (const piece of clausesOf(sentence)) {
      if (isRemark && asksForSomething(piece)) parted.addressed.push(piece);
      else if (sentence !== best || piece !== main) {
        if (kind === "prose") partProse(piece, known, parted);
        else partOther(piece, isRemark, known, parted);
      }
    }
  }
  const isSuspect =
    parted.addressed.length + parted.beside.length > 0 || isOrder(parted.core, around, false);
  // Where one piece is an order, what stands beside it is a part of it, if it is no note.
  if (isSuspect) {
    parted.beside.push(...parted.notes.filter((each) => !isNote(each)));
    parted.notes = parted.notes.filter((each) => isNote(each));
  }
  parted.isOrder = isOrder(parted.core, around, isSuspect);
  return parted;
}

function isOrder(core: string, around: ReadonlySet<string>, isSuspect: boolean): boolean {
  const score = addressScore(core, around, true);
  if (shares(core, around)) return score >= ORDER_SURELY;
  if (score >= ORDER_ALONE || core.includes("?")) return true;
  // With nothing to say what it is about, a bare command may bid anything.
  if (!hasLevel(core) && (opensWithOrder(core) || (around.size > 0 && orderWeight(core) > 0))) {
    return true;
  }
  const saysNothing = contentStems(core).size < 2;
  return isSuspect && (saysNothing || addressScore(core, around, false) >= ORDER);
}

/** Of a text that may say several things only what speaks to somebody is set aside. */
function partProse(piece: string, known: ReadonlySet<string>, parted: PartedText): void {
  const asks = addressScore(piece, known, false) >= ORDER || speaksOfAnswers(piece);
  (asks ? parted.addressed : parted.notes).push(piece);
}

function partOther(
  piece: string,
  isRemark: boolean,
  known: ReadonlySet<string>,
  parted: PartedText,
): void {
  const asks =
    addressScore(piece, known, false) >= ORDER ||
    speaksOfAnswers(piece) ||
    (opensWithSaying(piece) && !isTied(piece, known));
  const tied = isTied(piece, known);
  if (!tied && !isRemark) parted.halves.push(piece);
  if (asks) parted.addressed.push(piece);
  else if (!tied && (isRemark || (commands(piece) && !REFERS_BACK.test(`${parted.core} ${piece}`))))
    parted.beside.push(piece);
  else parted.notes.push(piece);
}

/** "Deploy the reader and train the lawyers on it": the halves belong together. */
const REFERS_BACK = /\b(?:it|them|ihn|es|damit|darauf)\b/iu;

/** Bids or forbids, though maybe the work itself. */
function commands(piece: string): boolean {
  return opensWithVerb(piece) || asksForSomething(piece) || FORBIDS.test(piece);
}

/** Says something of the subject, or next to nothing. */
function isTied(piece: string, known: ReadonlySet<string>): boolean {
  return isNote(piece) || shares(piece, known) || hasLevel(piece) || contentStems(piece).size < 2;
}

/** A number that is no date. */
function hasLevel(piece: string): boolean {
  const spans = findDates(piece).map(({ span }) => span);
  return /(?<!\p{L})\d/u.test(blank(piece, spans).replace(/\b(?:[qh][1-4]|20\d\d)\b/giu, ""));
}

/** The clause that the text is about, up to an order in its middle. */
function partMain(clause: string, around: ReadonlySet<string>, parted: PartedText): void {
  const at = cutOf(clause, around);
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
