/** Cuts a suggestion's sentence into what is shown one after the other: words, numbers by origin, open slots. */
import type { NumberOrigin, Slot } from "../../../rules/okr.ts";
import { wordDiff } from "../diff/word-diff.ts";
import type { Change } from "../diff/word-diff.ts";
import type { Sentence } from "./compose.ts";

export type Segment =
  | { kind: "words"; change: Change["kind"]; text: string }
  | { kind: "number"; change: Change["kind"]; text: string; number: NumberOrigin }
  /** `unit` is what the text says right after the slot, kept on its line. */
  | { kind: "slot"; change: "kept"; slot: Slot; unit: string };

export interface Shown {
  /** False: too little survives for a diff, so old and new stand on two lines. */
  inline: boolean;
  segments: Segment[];
}

/** Segments that are struck out or underlined as one. */
export interface Group {
  change: Change["kind"];
  segments: Segment[];
}

/** Fewer of the old words than this, and striking them out helps nobody. */
const LEAST_SURVIVAL = 1 / 3;

type Range = Exclude<Change, { kind: "gone" }>;

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
    at = change.end;
  }
  segments.push(...cut(sentence, { kind: "kept", start: at, end: sentence.text.length }));
  return { inline: true, segments: absorbUnits(segments) };
}

/** Neighbours of one change together; spaces at the ends of a change are nobody's. */
export function byChange(segments: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const segment of segments.flatMap(bySpace)) {
    const last = groups.at(-1);
    if (last?.change === segment.change) last.segments.push(segment);
    else groups.push({ change: segment.change, segments: [segment] });
  }
  return groups;
}

/** Struck words keep their distance from what stands before and after them. */
function gone(text: string, gap: string, first: boolean): Segment[] {
  const space: Segment = { kind: "words", change: "kept", text: " " };
  const struck: Segment = { kind: "words", change: "gone", text };
  if (first) return [struck, space];
  return gap === "" ? [space, struck] : [space, struck, space];
}

function cut(sentence: Sentence, range: Range): Segment[] {
  const segments: Segment[] = [];
  let at = range.start;
  const words = (end: number) => {
    const text = sentence.text.slice(at, end);
    if (text !== "") segments.push({ kind: "words", change: range.kind, text });
  };
  for (const mark of marks(sentence)) {
    if (mark.start < at || mark.end > range.end) continue;
    words(mark.start);
    segments.push(mark.segment(range.kind));
    at = mark.end;
  }
  words(range.end);
  return absorbUnits(segments);
}

interface Mark {
  start: number;
  end: number;
  segment: (change: Range["kind"]) => Segment;
}

function marks(sentence: Sentence): Mark[] {
  const { text, slots, numbers } = sentence;
  const ofSlots = slots.flatMap((slot): Mark[] => {
    const start = text.indexOf(`{${slot.name}}`);
    const segment: Segment = { kind: "slot", change: "kept", slot, unit: "" };
    return start < 0 ? [] : [{ start, end: start + slot.name.length + 2, segment: () => segment }];
  });
  const ofNumbers = numbers
    .filter((number) => number.origin === "proposed" || !isDate(number, sentence))
    .map((number): Mark => {
      const { start, end } = number.span;
      // A proposal is in a box of its own, whatever stands around it.
      const own = number.origin === "proposed" ? "kept" : null;
      const shown = { kind: "number", text: text.slice(start, end), number } as const;
      return { start, end, segment: (change) => ({ ...shown, change: own ?? change }) };
    });
  return [...ofSlots, ...ofNumbers].toSorted((a, b) => a.start - b.start);
}

/** The day of the deadline needs no mark: it is the period's. */
function isDate({ span }: NumberOrigin, { after }: Sentence): boolean {
  const date = after?.reading.deadline?.span;
  return date !== undefined && span.start >= date.start && span.end <= date.end;
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
    const text = segment.text.slice(unit.length);
    if (text !== "") joined.push({ ...segment, text });
  }
  return joined;
}

function unitAtStart(text: string, unit: string | null): string {
  const named = unit === null ? "" : [unit, ` ${unit}`].find((form) => text.startsWith(form));
  if (named) return named + (/^[.,;:)]/u.exec(text.slice(named.length))?.[0] ?? "");
  return /^[%.,;:)]+/u.exec(text)?.[0] ?? "";
}

/** Takes the spaces at both ends of added words out of them: an underline would run on under them. */
function bySpace(segment: Segment, index: number, all: readonly Segment[]): Segment[] {
  if (segment.kind !== "words" || segment.change === "kept") return [segment];
  const opens = all[index - 1]?.change !== segment.change;
  const closes = all[index + 1]?.change !== segment.change;
  const before = opens ? (/^\s*/u.exec(segment.text)?.[0] ?? "") : "";
  const rest = segment.text.slice(before.length);
  const after = closes ? (/\s*$/u.exec(rest)?.[0] ?? "") : "";
  const pieces = [
    { ...segment, change: "kept" as const, text: before },
    { ...segment, text: rest.slice(0, rest.length - after.length) },
    { ...segment, change: "kept" as const, text: after },
  ];
  return pieces.filter(({ text }) => text !== "");
}
