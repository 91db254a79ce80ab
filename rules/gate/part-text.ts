/**
 * Parts a user's text by its structure: what it is about, notes on its levels, and what stands
 * beside it. A key result is one clause on one subject: only that clause, as far as it sounds like a
 * plan, vouches for the words of a suggestion.
 */
import { addressWeight, ORDER, ORDER_SURELY } from "./address.ts";
import { isNote, partOther, partProse, sharesStems } from "./beside.ts";
import { cutOf } from "./clause-end.ts";
import type { Ear } from "./ear.ts";
import { asksSomebody } from "./instructions.ts";
import { lentOf } from "./lent.ts";
import { hasLevel } from "./levels.ts";
import { clausesOf, statementsOf } from "./pieces.ts";
import { contentStems, subjectStems } from "./words.ts";

/** Behind a bracket the second half of the same statement. */
const GOES_ON = /^\W*(?:and|or|und|oder)\s/iu;
/** No key result has tags or JSON. */
const TAG = /<[^<>\n]{0,80}\p{L}[^<>\n]{0,80}>|\{\s?"[^{}\n]{0,200}\}?/gu;
/** So odd is no objective. */
const NO_AIM = 6;

export interface PartedText {
  /** What the text is about. */
  core: string;
  /** Of that, what vouches for the words of a suggestion. */
  lent: string;
  /** What does not sound like a plan, and is no order for sure: it vouches for nothing. */
  odd: string;
  /** Whether even the core speaks to somebody. */
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
  const tags = text.match(TAG) ?? [];
  const sentences = statementsOf(without(text, tags));
  const rank = rankBy(around, ear);
  const best = bestOf(sentences, rank);
  const [first = ""] = sentences;
  // What an objective says first it says as a whole.
  const isAim =
    kind === "prose" && (best === first || addressWeight(first, around, true, ear) < ORDER);
  const main = isAim ? first : bestOf(clausesOf(best), rank);
  const cut = isAim || ear === null ? main.length : cutOf(main, around, ear);
  const core = main.slice(0, cut);
  const parted: PartedText = {
    core,
    ...lentOf(core, around, isAim ? null : ear),
    isOrder: false,
    notes: [],
    halves: [],
    beside: [],
    addressed: [...tags, ...(cut < main.length ? [main.slice(cut)] : [])],
  };
  const known = around.union(subjectStems(core));
  for (const sentence of sentences.filter((each) => each !== main)) {
    const isRemark = sentence !== best && !GOES_ON.test(sentence);
    for (const piece of clausesOf(sentence).filter((each) => each !== main)) {
      if (isRemark && asksSomebody(piece)) parted.addressed.push(piece);
      else if (kind === "prose") partProse(piece, known, parted, ear);
      else partOther(piece, isRemark, known, parted, ear);
    }
  }
  const isSuspect = parted.addressed.length + parted.beside.length > 0;
  parted.isOrder = isAim
    ? (ear?.oddness(core, around) ?? 0) > NO_AIM
    : isOrder(core, isSuspect, around, ear);
  // Where one piece is an order, what stands beside it is a part of it, if it is no note.
  if (isSuspect || parted.isOrder) {
    parted.beside.push(...parted.notes.filter((each) => !isNote(each)));
    parted.notes = parted.notes.filter((each) => isNote(each));
  }
  return parted;
}

/** How much a piece looks like what the text is about. */
function rankBy(around: ReadonlySet<string>, ear: Ear | null) {
  return (piece: string): number => {
    const said = contentStems(piece).size;
    const tied = [...subjectStems(piece)].filter((each) => around.has(each)).length;
    const tooShort = said < 2 ? 6 : said < 3 ? 0.5 : 0;
    // A single sign says little.
    const address = Math.max(0, addressWeight(piece, around, true, ear) - 1);
    return tied * 2 + (hasLevel(piece) ? 1 : 0) - tooShort - address * 4;
  };
}

function bestOf(pieces: readonly string[], rank: (piece: string) => number): string {
  return pieces.toSorted((one, two) => rank(two) - rank(one))[0] ?? "";
}

function isOrder(
  core: string,
  isSuspect: boolean,
  around: ReadonlySet<string>,
  ear: Ear | null,
): boolean {
  const weight = addressWeight(core, around, true, ear);
  if (sharesStems(core, around)) return weight >= ORDER_SURELY;
  if (weight >= ORDER || core.includes("?")) return true;
  const saysNothing = contentStems(core).size < 2;
  return isSuspect && (saysNothing || addressWeight(core, around, false, ear) >= ORDER);
}

/** The text with these pieces of it blanked, so that every other position stays. */
export function without(text: string, pieces: readonly string[]): string {
  return pieces.reduce((rest, piece) => rest.replace(piece, () => " ".repeat(piece.length)), text);
}

/** What a writer of our own is told: all but what surely speaks to somebody. */
export function saidIn(text: string, kind: TextKind): string {
  return without(text, partText(text, new Set(), kind).addressed).trimEnd();
}
