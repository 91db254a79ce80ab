/** Which column of a sheet or table is which, by the words of its header. */
import { lazyPattern } from "../lazy-pattern.ts";
import { regex } from "../regex.ts";

/** Positions from 0; -1 where there is no such column. */
export interface Columns {
  objective: number;
  keyResults: readonly number[];
  /** Says of each row what it is; its words are in the first of `keyResults`. */
  type: number;
  baseline: number;
  target: number;
  due: number;
  /** Numbers of rows: structure and no content. */
  number: number;
  /** The names over the columns; null without a header. */
  names: readonly string[] | null;
}

const NONE = { type: -1, baseline: -1, target: -1, due: -1, number: -1, names: null };
/** "1", "2.3", "KR4". */
export const NUMBER_ONLY = /^(?:[a-z]{1,2})?\d{1,3}(?:\.\d{1,3})*\.?$/iu;

const KEY_RESULT =
  /^(?:key[ _-]?results?|krs?|schlüsselergebnis(?:se)?)(?:[ #]{0,2}\d{1,2}$|(?![ #]?\d)\b)/iu;
/** "KR1", "KR 2": one column for each. */
const COUNTED = /\d$/u;
/** What stands for it where no column has its name. */
const STAND_IN =
  /^(?:results?|metrics?|kpis?|measures?|ergebnis(?:se)?|messgrößen?|kennzahl(?:en)?)\b/iu;
const OBJECTIVE = /^(?:objectives?|goals?|ziele?|o)\b/iu;
const TYPE = /^(?:(?:issue |work item |okr )?type|typ|level|kind|art)$/iu;
const WORDS =
  /^(?:summary|description|title|name|text|okrs?|item|beschreibung|titel|zusammenfassung)$/iu;
const BASELINE = regex("iu")`
    ^(?:baseline|start(?:ing)?(?: value| point)?|from|(?:current|today|now|as is)(?: value)?|
      ausgangswert|startwert|ist(?:wert)?)$
  `;
const TARGET = /^(?:target(?: value)?|to|goal value|zielwert|soll(?:wert)?)$/iu;
const DUE = regex("iu")`
    ^(?:due(?: date| by)?|deadline|by(?: when)?|target date|end date|frist|termin|fällig(?: am)?|
      bis(?: wann)?)$
  `;
const BESIDE = lazyPattern(
  String.raw`^(?:owners?|dri|lead|status|progress|confidence|priority|unit|notes?|comments?|verantwortlich\p{L}*|fortschritt|einheit|notiz(?:en)?)$`,
  "iu",
);
const NUMBER = /^(?:#|no\.?|nr\.?|id)$/iu;

/** Null if the row is no header: no cell names a key result, or one is too long for a name. */
export function readHeader(cells: readonly string[]): Columns | null {
  if (cells.length < 2 && !KEY_RESULT.test(cells[0] ?? "")) return null;
  if (cells.some((cell) => cell.length >= 40)) return null;
  const find = (words: RegExp): number => cells.findIndex((cell) => words.test(cell));
  const type = find(TYPE);
  const words = find(WORDS);
  if (type >= 0 && words >= 0) {
    return {
      ...NONE,
      objective: -1,
      keyResults: [words],
      type,
      due: find(DUE),
      number: find(NUMBER),
      names: cells,
    };
  }
  const named = cells.flatMap((cell, index) => (KEY_RESULT.test(cell) ? [index] : []));
  const counted = named.filter((index) => COUNTED.test(cells[index] ?? ""));
  const first = named[0] ?? find(STAND_IN);
  const objective = find(OBJECTIVE);
  // "KR 1" over a column needs others beside it: by itself it is the label of a row.
  if (first < 0 || (counted.length === 1 && objective < 0)) return null;
  return {
    objective,
    keyResults: counted.length > 1 ? counted : [first],
    type: -1,
    baseline: find(BASELINE),
    target: find(TARGET),
    due: find(DUE),
    number: find(NUMBER),
    names: cells,
  };
}

/** Without a header the first two columns count, or the only one. */
export function plainColumns(cells: readonly string[]): Columns {
  return cells.length > 1
    ? { ...NONE, objective: 0, keyResults: [1] }
    : { ...NONE, objective: -1, keyResults: [0] };
}

/** Whether at least two cells are names of columns that stand beside key results. */
function namesOthers(cells: readonly string[]): boolean {
  const known = [BASELINE, TARGET, DUE, BESIDE()];
  return cells.filter((cell) => known.some((words) => words.test(cell))).length > 1;
}

/** The sign between the cells of an export, from a header that names both columns; null if none. */
export function headerDelimiter(text: string): string | null {
  for (const delimiter of [";", ",", "|"]) {
    if (!text.includes(delimiter)) continue;
    const cells = text.split(delimiter).map((cell) => cell.trim().replaceAll('"', ""));
    const columns = readHeader(cells);
    if (
      columns &&
      (columns.objective >= 0 || columns.type >= 0 || namesOthers(cells)) &&
      cells.every((cell) => cell.length < 25)
    ) {
      return delimiter;
    }
  }
  return null;
}
