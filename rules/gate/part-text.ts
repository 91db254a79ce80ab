/**
 * Parts a user's text by its structure: what it is about, notes on its levels, and what stands
 * beside it. A key result is one clause on one subject; what is joined to it lends a suggestion
 * neither unusual words nor, where it looks like an order, numbers.
 */
import { addressScore, CHANNEL_INSIDE, ORDER, ORDER_ALONE, ORDER_SURELY } from "./address.ts";
import { orderInside } from "./order-verbs.ts";
import { ownWordsOf } from "./vocabulary.ts";
import { contentStems, stem, subjectStems } from "./words.ts";

/** Comments, tags, turn marks, headings, lines, bars, arrows before words, ends of sentences. */
const SENTENCE_END =
  /<!--|-->|<\|[^|>]{0,40}\|>|<[^<>\n]{1,80}>|[\n\r]+|#{2,}|-{3,}|\s(?:\||\*|=>|->|→|\.{2,}|…)\s(?!\s*[\d{€$£])|(?<=[.!?;])\s+|\s(?=\[(?:SYSTEM|INST|ASSISTANT|USER|ADMIN|DEVELOPER)\])/u;
const CLAUSE_END =
  /[,:]\s+|\s[-–—]+\s|\s\/\/\s|\s?[()[\]"“”„«»]\s?|\s(?:and|then|also|please|but|while|plus|whereby|wherein|making sure|so that|in order|und|dann|bitte|sowie|et|y|e)(?=\s)/iu;
/** Opens a note on the level of today or on the way of measuring. */
const NOTE =
  /^\W*(?:current(?:ly)?|today|now|baseline|base|was|is|up|down|from|measured|target|goal|status|owner|stand|heute|aktuell|derzeit|bisher|ziel|gemessen)\b/iu;

const DATE =
  /^\W*(?:by|until|in|before|from|bis|im|am|ab)?\s*(?:the )?(?:end|mid|ende|mitte|q[1-4]|h[12]|\d{1,2}\.?|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b[^,;:]{0,24}$/iu;

export interface PartedText {
  /** What the text is about. */
  core: string;
  /** Beside it, and harmless: its numbers count, its unusual words do not. */
  notes: string[];
  /** Beside it, and spoken to somebody. */
  foreign: string[];
}

/** @param around stems of the subject, from the user's other texts */
export function partText(text: string, around: ReadonlySet<string>): PartedText {
  const rank = (piece: string) =>
    [...subjectStems(piece)].filter((each) => around.has(each)).length * 2 +
    (/\d/u.test(piece) ? 1 : 0) -
    addressScore(piece, around, false) * 2;
  const sentences = piecesOf(text, SENTENCE_END);
  const best = bestOf(sentences, rank);
  const main = bestOf(piecesOf(best, CLAUSE_END), rank);
  const parted: PartedText = { core: "", notes: [], foreign: [] };
  partMain(main, around, parted);
  const known = around.union(subjectStems(parted.core));
  const beside = sentences.flatMap((sentence) =>
    piecesOf(sentence, CLAUSE_END).filter((each) => sentence !== best || each !== main),
  );
  const orders = beside.filter((each) => addressScore(each, known, false) >= ORDER);
  // Where one piece is an order, what stands beside it is a part of it, if it is no note.
  const isOrder = (each: string) =>
    orders.includes(each) || (orders.length + parted.foreign.length > 0 && !isNote(each));
  const foreign = beside.filter(isOrder);
  parted.notes.push(...beside.filter((each) => !foreign.includes(each)));
  parted.foreign.push(...foreign);
  if (parted.foreign.length > 0 && !shares(parted.core, around)) {
    const strange = addressScore(parted.core, around, false) >= ORDER_SURELY;
    if (strange) parted.foreign.push(parted.core);
    if (strange) parted.core = "";
  }
  return parted;
}

/** The clause that the text is about, up to an order in its middle. */
function partMain(clause: string, around: ReadonlySet<string>, parted: PartedText): void {
  const at = cutOf(clause, around);
  const core = at > 0 ? clause.slice(0, at) : clause;
  if (at > 0) parted.foreign.push(clause.slice(at));
  const score = addressScore(core, around, true);
  if (score >= (shares(core, around) ? ORDER_SURELY : ORDER_ALONE)) parted.foreign.push(core);
  else parted.core = core;
}

/** Where something else than the subject begins in mid-clause; -1 where nothing does. */
function cutOf(clause: string, around: ReadonlySet<string>): number {
  const order = orderInside(clause);
  if (order > 0) return order;
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
  return NOTE.test(piece) || DATE.test(piece);
}

/** Unusual words of the notes: not lent, and no sign of an order. */
export function unlentWords({ notes }: PartedText): string[] {
  return notes.flatMap((note) => ownWordsOf(note)).map(stem);
}

/** No honest text has more; the rest of a longer one counts as one piece. */
const PIECES_AT_MOST = 40;

function piecesOf(text: string, end: RegExp): string[] {
  const pieces = text.split(end).filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length <= PIECES_AT_MOST) return pieces;
  return [...pieces.slice(0, PIECES_AT_MOST), pieces.slice(PIECES_AT_MOST).join(" ")];
}

function bestOf(pieces: readonly string[], rank: (piece: string) => number): string {
  return pieces.toSorted((one, two) => rank(two) - rank(one))[0] ?? "";
}
