// Where in the file each text of a plan stands, so that an editor can jump there.
import type { Plan } from "../../rules/okr.ts";

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** Of the text in the source; null where the file says it with a break or a mark in between. */
  offset: number | null;
}

interface SourceLine {
  text: string;
  offset: number;
}

/** How far ahead a text is looked for: a plan is written in order. */
const WINDOW = 200;
/** Enough of a text to know it by where the file breaks it. */
const START = 24;

/** Places by id, for objectives and key results. Linear in the source. */
export function locate(source: string, plan: Plan): Map<string, Place> {
  const lines = splitSource(source);
  const places = new Map<string, Place>();
  let line = 0;
  let column = 0;
  for (const { id, text } of plan.objectives.flatMap((each) => [each, ...each.keyResults])) {
    const found = text === "" ? null : find(lines, text, line, column);
    if (!found) continue;
    places.set(id, found.place);
    line = found.place.line - 1;
    column = found.end;
  }
  return places;
}

function find(lines: readonly SourceLine[], text: string, from: number, column: number) {
  const whole = indexIn(lines, text, from, column);
  const found = whole ?? indexIn(lines, text.slice(0, START), from, column);
  if (!found) return null;
  const offset = whole ? found.line.offset + found.at : null;
  const place: Place = { line: found.index + 1, column: found.at + 1, offset };
  return { place, end: found.at + (whole ? text.length : START) };
}

function indexIn(lines: readonly SourceLine[], text: string, from: number, column: number) {
  for (let index = from; index < Math.min(lines.length, from + WINDOW); index += 1) {
    const line = lines[index];
    const at = line?.text.indexOf(text, index === from ? column : 0) ?? -1;
    if (line && at >= 0) return { line, index, at };
  }
  return null;
}

function splitSource(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let offset = 0;
  for (const end of source.matchAll(/\r\n?|[\n\u2028\u2029\v\f]|$/gu)) {
    lines.push({ text: source.slice(offset, end.index), offset });
    offset = end.index + end[0].length;
  }
  return lines;
}
