/**
 * Parts a user's text by its structure: what it is about, notes on its levels, and what stands
 * beside it. A key result is one clause on one subject: only that clause and its notes vouch for
 * the words of a suggestion.
 */
import { addressScore, CHANNEL_INSIDE, ORDER, ORDER_ALONE, ORDER_SURELY } from "./address.ts";
import { asksForSomething, sentencesIn, speaksOfAnswers } from "./instructions.ts";
import { findDates } from "./dates.ts";
import {
  opensWithOrder,
  opensWithSaying,
  opensWithVerb,
  orderInside,
  orderWeight,
} from "./order-verbs.ts";
import { blank } from "./scan.ts";
import { secondOrder } from "./second-order.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems } from "./words.ts";

/** Comments, tags, turn marks, headings, lines, bars, arrows before words, ends of sentences. */
const SENTENCE_END =
  /<!--|-->|<\|[^|>]{0,40}\|>|<[^<>\n]{1,80}>|[\n\r]+|#{2,}|-{3,}|\s(?:\||\*|=>|->|→|\.{2,}|…)\s(?!\s*[\d{€$£])|(?<=[.!?;])(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|ca|bzw|z\.b|d\.h|nr)\.)(?<!\b\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Tag|Woche|Monat|Quartal|Halbjahr|Jahr)))\s+|\s(?=\[(?:SYSTEM|INST|ASSISTANT|USER|ADMIN|DEVELOPER)\])/iu;
/** Brackets, quotes, dashes, colons: what stands behind one is a remark and no second half. */
const REMARK =
  /:\s+(?![\d$€£<>=~{])|\s[-–—]+\s|\s\/\/\s|\s?[()[\]"“”„«»]\s?|\s(?=from (?:now|here) on\b|ab (?:jetzt|sofort)\b)/u;
const CLAUSE_END =
  /,\s+|\s(?:and|then|also|please|but|while|plus|whereby|wherein|making sure|so that|in order|und|dann|bitte|sowie|et|y|e)(?=\s)/iu;
/** A date closes a clause, if no word that goes on stands behind it. */
export const DATE_END =
  /(?<=\b(?:20\d\d|[qh][1-4]|quarter|year(?! end)|spring|summer|autumn|winter|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|januar|februar|märz|mai|juni|juli|oktober|dezember|quartal|jahr)|\b(?:march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|febr)uary)\s\d{1,2})\s(?=\p{L}|\p{Emoji_Presentation})(?!(?:20\d\d|for|with|across|from|to|in|on|at|of|by|per|up|down|or|without|as|than|through|via|using|among|within|over|is|are|für|mit|von|auf|bei|im|in|je|pro|zu|oder|ohne)\b)/iu;
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
  const sentences = piecesOf(text, SENTENCE_END).flatMap((each) => remarksOf(each));
  const best = bestOf(sentences, rank);
  const main = bestOf(piecesOf(best, CLAUSE_END), rank);
  partMain(main, around, parted);
  const known = around.union(subjectStems(parted.core));
  for (const sentence of sentences) {
    const isRemark = sentence !== best && !GOES_ON.test(sentence);
    for (const piece of piecesOf(sentence, CLAUSE_END)) {
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

/** Where something else than the subject begins in mid-clause; -1 where nothing does. */
function cutOf(clause: string, around: ReadonlySet<string>): number {
  const order = orderInside(clause);
  if (order > 0) return order;
  const second = secondOrder(clause);
  if (second > 0) return second;
  const channel = CHANNEL_INSIDE.exec(clause);
  const speaks =
    channel !== null &&
    channel.index > 0 &&
    !around.has(stem(channel[0].split(" ").at(-1) ?? "")) &&
    contentStems(clause.slice(0, channel.index)).size >= 3;
  return speaks ? channel.index : strangeRun(clause, around);
}

/** Where three words in a row are nobody's at this desk. */
function strangeRun(clause: string, around: ReadonlySet<string>): number {
  let run = 0;
  let start = -1;
  for (const { 0: word, index } of clause.matchAll(/[\p{L}\p{M}'’-]+/gu)) {
    const strange = ownWordsOf(word).some(
      (each) => !around.has(stem(each)) && /^\p{Ll}/u.test(each),
    );
    const small = word.length <= 3 && !strange;
    if (strange && run === 0) start = index;
    if (strange) run += 1;
    else if (!small) run = 0;
    if (run === 3 && start > 0) return start;
  }
  return -1;
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

/** No honest text has more; the rest of a longer one counts as one piece. */
const PIECES_AT_MOST = 40;

function piecesOf(text: string, end: RegExp): string[] {
  const pieces = text.split(end).filter((piece) => /\p{L}/u.test(piece));
  const [next] = pieces.slice(PIECES_AT_MOST);
  if (next === undefined) return pieces;
  return [...pieces.slice(0, PIECES_AT_MOST), text.slice(text.lastIndexOf(next))];
}

function remarksOf(sentence: string): string[] {
  return sentencesIn(sentence)
    .flatMap((each) => piecesOf(each, REMARK))
    .flatMap((remark) => piecesOf(remark, DATE_END));
}

function bestOf(pieces: readonly string[], rank: (piece: string) => number): string {
  return pieces.toSorted((one, two) => rank(two) - rank(one))[0] ?? "";
}
