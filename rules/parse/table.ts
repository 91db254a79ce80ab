/** Rows of a sheet (tabs) or of a Markdown table, as labelled lines. */
import type { Line } from "./lines.ts";
import type { Marked } from "./mark.ts";
import { unlabel } from "./mark.ts";

interface Columns {
  objective: number;
  keyResult: number;
  header: boolean;
}

/** Whether the text is a paste from a sheet: most lines have a tab between words, or start with one. */
export function isSheet(lines: readonly Line[]): boolean {
  const full = lines.filter(({ text }) => text.includes("\t")).length;
  const started = lines.filter(({ text, indent }) => indent >= 4 && !text.includes("\t")).length;
  return full > 0 && (full + started) * 2 >= lines.length;
}

/** Cells of a sheet's line. Blank first cells show as indentation, one tab each. */
export function sheetCells({ text, indent }: Line): string[] {
  const blank = Array.from({ length: Math.min(20, Math.floor(indent / 4)) }, () => "");
  return [...blank, ...text.split("\t").map((cell) => unquote(cell.trim()))];
}

/** Cells of a Markdown table's line; null if it is none. */
export function tableCells(line: Line): string[] | null {
  if (!line.text.startsWith("|") || line.text.indexOf("|", 1) === -1) return null;
  const inner = line.text.replace(/^\|/u, "").replace(/\|$/u, "");
  return inner.split("|").map((cell) => cell.trim());
}

/** A row of dashes under a Markdown table's header. */
export function isRuler(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-*:?$/u.test(cell));
}

/** Which column is which: by the header's words, else the first two. */
export function readColumns(cells: readonly string[]): Columns {
  const find = (words: RegExp): number => cells.findIndex((cell) => words.test(cell));
  const keyResult = find(/^(?:key ?results?|krs?|results?|schlüsselergebnis(?:se)?|ergebnis)\b/iu);
  const objective = find(/^(?:objectives?|goals?|ziele?|o)\b/iu);
  if (keyResult >= 0 && cells.every((cell) => cell.length < 40)) {
    return { objective, keyResult, header: true };
  }
  return cells.length > 1
    ? { objective: 0, keyResult: 1, header: false }
    : { objective: -1, keyResult: 0, header: false };
}

/** The lines that one row stands for: its objective if it is a new one, its key result, the rest. */
export function rowLines(
  line: Line,
  cells: readonly string[],
  columns: Columns,
  lastObjective: string,
): Marked[] {
  const marked = (label: Marked["label"], text: string): Marked => ({
    line,
    marker: "item",
    depth: 0,
    label,
    text: label === "meta" ? text : unlabel(text),
  });
  const objective = cells[columns.objective] ?? "";
  const keyResult = cells[columns.keyResult] ?? "";
  const rest = cells
    .filter((_, index) => index !== columns.objective && index !== columns.keyResult)
    .filter((cell) => cell !== "");
  const rows: Marked[] = [];
  if (objective !== "" && unlabel(objective) !== lastObjective)
    rows.push(marked("objective", objective));
  if (keyResult !== "") rows.push(marked("keyResult", keyResult));
  if (rest.length > 0) rows.push(marked("meta", rest.join("\t")));
  return rows;
}

function unquote(cell: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  return cell.slice(1, -1).replaceAll('""', '"').trim();
}
