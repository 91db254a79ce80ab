/** Cuts a suggestion's sentence into what is shown one after the other: words, numbers by origin, open slots. */
import type { NumberOrigin, Slot } from "../../../rules/okr.ts";
import { wordDiff } from "../diff/word-diff.ts";
import type { Change } from "../diff/word-diff.ts";
import type { Sentence } from "./compose.ts";

export type Segment =
  | { kind: "words"; change: Change["kind"]; text: string }
  | { kind: "number"; change: Change["kind"]; text: string; number: NumberOrigin }
  /** `unit` is what the text says right after the slot, kept on its line. */
  | { kind: "slot"; slot: Slot; unit: string };

export interface Shown {
  /** False: too little survives for a diff, so old and new stand on two lines. */
  inline: boolean;
  segments: Segment[];
}

/** Fewer of the old words than this, and striking them out helps nobody. */
const LEAST_SURVIVAL = 1 / 3;

interface Mark {
  start: number;
  end: number;
  slot?: Slot;
  number?: NumberOrigin;
}

/** The sentence as it reads by itself. */
export function plainSegments(sentence: Sentence): Segment[] {
  return cut(sentence, { kind: "kept", start: 0, end: sentence.text.length });
}

/** The sentence as a change of `original`. */
export function changedSegments(original: string, sentence: Sentence): Shown {
  const { changes, survival } = wordDiff(original, sentence.text);
  if (survival < LEAST_SURVIVAL) return { inline: false, segments: plainSegments(sentence) };
  const segments: Segment[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.kind === "gone") {
      const gap = /^\s*/u.exec(sentence.text.slice(at))?.[0] ?? "";
      segments.push(...gone(change.text, gap, at === 0));
      at += gap.length;
      continue;
    }
    segments.push(...cut(sentence, { kind: "kept", start: at, end: change.start }));
    segments.push(...cut(sentence, change));
    at = Math.max(at, change.end);
  }
  segments.push(...cut(sentence, { kind: "kept", start: at, end: sentence.text.length }));
  return { inline: true, segments: absorbUnits(segments) };
}

/** Struck words keep their distance from what stands before and after them. */
function gone(text: string, gap: string, first: boolean): Segment[] {
  const space: Segment = { kind: "words", change: "kept", text: " " };
  const struck: Segment = { kind: "words", change: "gone", text };
  if (first) return [struck, space];
  return gap === "" ? [space, struck] : [space, struck, space];
}

function cut(sentence: Sentence, range: Exclude<Change, { kind: "gone" }>): Segment[] {
  const segments: Segment[] = [];
  let at = range.start;
  const words = (end: number) => {
    segments.push(...bySpace(sentence.text.slice(at, end), range.kind));
  };
  for (const mark of marks(sentence)) {
    if (mark.start < at || mark.end > range.end) continue;
    words(mark.start);
    const text = sentence.text.slice(mark.start, mark.end);
    if (mark.slot) segments.push({ kind: "slot", slot: mark.slot, unit: "" });
    if (mark.number) {
      segments.push({ kind: "number", change: range.kind, text, number: mark.number });
    }
    at = mark.end;
  }
  words(range.end);
  return absorbUnits(segments);
}

/** Spaces at either end are nobody's change: an underline would run on under them. */
function bySpace(text: string, change: Change["kind"]): Segment[] {
  const inner = text.trim();
  if (change === "kept" || inner === "")
    return text === "" ? [] : [{ kind: "words", change: "kept", text }];
  const start = text.indexOf(inner);
  const pieces: Segment[] = [
    { kind: "words", change: "kept", text: text.slice(0, start) },
    { kind: "words", change, text: inner },
    { kind: "words", change: "kept", text: text.slice(start + inner.length) },
  ];
  return pieces.filter((piece) => piece.kind !== "words" || piece.text !== "");
}

function marks(sentence: Sentence): Mark[] {
  const slots = sentence.slots.flatMap((slot): Mark[] => {
    const start = sentence.text.indexOf(`{${slot.name}}`);
    return start < 0 ? [] : [{ start, end: start + slot.name.length + 2, slot }];
  });
  const numbers = sentence.numbers.map((number): Mark => ({
    start: number.span.start,
    end: number.span.end,
    number,
  }));
  return [...slots, ...numbers].toSorted((a, b) => a.start - b.start);
}

/** `{a}%` and `{a} of 5` must not break between the field and its unit. */
function absorbUnits(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind !== "slot" || last.unit !== "" || segment.kind !== "words") {
      joined.push(segment);
      continue;
    }
    const unit = unitAtStart(segment.text, last.slot.unit);
    joined[joined.length - 1] = { ...last, unit };
    joined.push(...bySpace(segment.text.slice(unit.length), segment.change));
  }
  return joined;
}

function unitAtStart(text: string, unit: string | null): string {
  const named = unit === null ? "" : [unit, ` ${unit}`].find((form) => text.startsWith(form));
  if (named) return named + (/^[.,;:)]/u.exec(text.slice(named.length))?.[0] ?? "");
  return /^[%.,;:)]+/u.exec(text)?.[0] ?? "";
}
