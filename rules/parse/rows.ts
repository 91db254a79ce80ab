/** Walks pasted lines: rows of a table to what they stand for, every other line to its mark. */
import type { Columns } from "./columns.ts";
import { headerDelimiter, plainColumns, readHeader } from "./columns.ts";
import type { Line } from "./lines.ts";
import type { Marked } from "./mark.ts";
import { isKeyResultHeader, labelOfNext, mark } from "./mark.ts";
import { nestedByStyle, outlineNumbered } from "./numbering.ts";
import { setProseAside } from "./prose.ts";
import { BesideColumns } from "./beside.ts";
import { delimitedCells, isRuler, isSheet, rowLines, sheetCells, tableCells } from "./table.ts";

/** The lines that hold content, marked, in order. */
export function markLines(lines: readonly Line[]): Marked[] {
  const numbered = outlineNumbered(lines);
  const nested = nestedByStyle(lines);
  const cellsOf = cellReader(lines);
  const marked: Marked[] = [];
  let columns: Columns | null = null;
  let beside: BesideColumns | null = null;
  let objective = "";
  let owed: Marked["label"] = null;
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line, columns !== null);
    if (!cells) {
      columns = null;
      beside = null;
      const label = labelOfNext(line);
      const one = label ? null : mark(line, numbered.has(line.number));
      if (one) {
        const depth = one.depth + (nested.has(line.number) ? 1 : 0);
        marked.push({ ...one, depth, label: one.label ?? owed });
      }
      if (label || one) owed = label;
      if (isKeyResultHeader(line)) setDescriptionAside(marked);
      continue;
    }
    if (isRuler(cells)) continue;
    if (!columns) {
      const next = lines[index + 1];
      const below = next ? cellsOf(next, true) : null;
      columns = readHeader(cells);
      if (columns) {
        beside = new BesideColumns(line, cells);
        continue;
      }
      const headed = below !== null && isRuler(below);
      // A row by itself is no table, and a header of other names is shown and not read.
      if (headed || (line.text.startsWith("|") && !below)) {
        marked.push(unplaced(line));
        if (headed) columns = plainColumns(cells);
        continue;
      }
      columns = plainColumns(cells);
    }
    const row = rowLines(line, cells, columns, objective);
    for (const one of row.lines) {
      if (one.label === "objective") objective = one.text;
      marked.push(one);
    }
    const first = beside?.add(cells, row.beside);
    if (first) marked.push(first);
  }
  return setProseAside(marked);
}

/** Labels what stands between an objective and its "Key results": a description, a status. */
function setDescriptionAside(marked: Marked[]): void {
  const head = marked.findLastIndex(
    ({ label, marker, line }) => label !== null || marker !== "plain" || line.afterBlank,
  );
  const { label, marker } = marked[head] ?? { label: null, marker: "item" };
  if (label !== "objective" && (label !== null || marker !== "plain")) return;
  for (let at = head + 1; at < marked.length; at += 1) {
    const one = marked[at];
    if (one) marked[at] = unplaced(one.line);
  }
}

/** How this paste parts its cells. */
function cellReader(
  lines: readonly Line[],
): (line: Line, inTable: boolean) => readonly string[] | null {
  if (isSheet(lines)) {
    return (line, inTable) =>
      inTable || line.text.includes("\t") ? sheetCells(line) : tableCells(line);
  }
  const header = lines.find(({ text }) => !text.startsWith("|") && headerDelimiter(text) !== null);
  const delimiter = header ? headerDelimiter(header.text) : null;
  return (line, inTable) =>
    delimiter !== null && (inTable || line === header)
      ? delimitedCells(line, delimiter)
      : tableCells(line);
}

/** For `unread`, as it is. */
export const unplaced = (line: Line): Marked => ({
  line,
  marker: "plain",
  depth: 0,
  label: "meta",
  text: line.text,
});
