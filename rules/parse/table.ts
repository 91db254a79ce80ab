/** Rows of a sheet (tabs), of an export (commas) or of a Markdown table, as labelled lines. */
import type { Columns } from "./columns.ts";
import { NUMBER_ONLY } from "./columns.ts";
import type { Line } from "./lines.ts";
import type { Marked } from "./mark.ts";
import { labelAlone, labelOf, unlabel } from "./mark.ts";

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

/** Cells between commas, semicolons or bars; null if the line has none. A quoted cell may hold them. */
export function delimitedCells({ text }: Line, delimiter: string): string[] | null {
  if (!text.includes(delimiter)) return null;
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (at < text.length && (quoted || text[at] !== delimiter)) continue;
    cells.push(unquote(text.slice(start, at).trim()));
    start = at + 1;
  }
  return cells;
}

/** A row of dashes under a Markdown table's header. */
export function isRuler(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-*:?$/u.test(cell));
}

/** What one row stands for. */
interface Row {
  /** Its objective if it is a new one, its key result; without a header the rest as well. */
  lines: Marked[];
  /** Positions of the cells that stand beside them: owner, status. */
  beside: number[];
}

export function rowLines(
  line: Line,
  cells: readonly string[],
  columns: Columns,
  lastObjective: string,
): Row {
  const marked = (label: Marked["label"], text: string): Marked => ({
    line,
    marker: "item",
    depth: 0,
    label,
    text: label === "meta" ? text : unlabel(text),
  });
  const { objective, keyResults } = columns.names ? columns : byLabels(cells, columns);
  const type = columns.type < 0 ? "keyResult" : labelAlone(cells[columns.type] ?? "");
  // A task or an epic among them is shown and not taken for a key result.
  if (type === null) {
    const all = cells.filter((cell) => cell !== "").join("\t");
    return { lines: [marked("meta", all)], beside: [] };
  }
  const rows: Marked[] = [];
  const used = new Set([objective, columns.type, ...keyResults]);
  const name = cells[objective] ?? "";
  if (name !== "" && unlabel(name) !== lastObjective) rows.push(marked("objective", name));
  for (const at of keyResults) {
    const { text, levels } = withLevels(cells[at] ?? "", cells, columns);
    for (const level of levels) used.add(level);
    if (text !== "") rows.push(marked(type, text));
  }
  if (NUMBER_ONLY.test(cells[columns.number] ?? "")) used.add(columns.number);
  if (!columns.names && labelAlone(cells[0] ?? "") !== null) used.add(0);
  const rest = cells.flatMap((cell, index) => (cell === "" || used.has(index) ? [] : [index]));
  if (columns.names) return { lines: rows, beside: rest };
  const left = rest.map((index) => cells[index]).join("\t");
  if (left !== "") rows.push(marked("meta", left));
  return { lines: rows, beside: [] };
}

/** Without a header a cell may say what its row is: "Objective 1: aim", "KR 1.1" beside its words. */
function byLabels(
  cells: readonly string[],
  { objective, keyResults }: Columns,
): Pick<Columns, "objective" | "keyResults"> {
  const [first = "", second = ""] = cells;
  const label = labelOf(first);
  if (label === null || (second !== "" && labelOf(second) !== null))
    return { objective, keyResults };
  const words = labelAlone(first) !== null && second !== "" ? 1 : 0;
  if (label === "keyResult") return { objective: -1, keyResults: [words] };
  return words === 0 && second !== ""
    ? { objective, keyResults }
    : { objective: words, keyResults: [] };
}

/** The key result with start, target and date where the sheet keeps them in columns of their own. */
function withLevels(
  text: string,
  cells: readonly string[],
  columns: Columns,
): { text: string; levels: readonly number[] } {
  const leveled = withFromTo(text, cells, columns);
  const due = cells[columns.due] ?? "";
  if (leveled.text === "" || !isDate(due)) return leveled;
  const levels = [...leveled.levels, columns.due];
  if (leveled.text.includes(due)) return { text: leveled.text, levels };
  const by = GERMAN_DUE.test(columns.names?.[columns.due] ?? "") ? "bis" : "by";
  return { text: `${leveled.text.replace(/[\s.]{1,9}$/u, "")} ${by} ${due}`, levels };
}

const GERMAN_DUE = /^(?:frist|termin|fällig|bis)/iu;

/** A day, month or quarter, not "ongoing". */
const isDate = (cell: string): boolean => /\d/u.test(cell) && cell.length <= 30;

function withFromTo(
  text: string,
  cells: readonly string[],
  { baseline, target }: Columns,
): { text: string; levels: readonly number[] } {
  const from = cells[baseline] ?? "";
  const to = cells[target] ?? "";
  if (text === "" || to === "") return { text, levels: [] };
  if (text.includes(to)) return { text, levels: [target] };
  const bare = text.replace(/[\s.:]{1,9}$/u, "");
  if (from === "" || text.includes(from)) return { text: `${bare}: ${to}`, levels: [target] };
  return { text: `${bare}: ${from} → ${to}`, levels: [baseline, target] };
}

function unquote(cell: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  return cell.slice(1, -1).replaceAll('""', '"').trim();
}
