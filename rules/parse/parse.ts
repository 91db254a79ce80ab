/** Pasted text to a plan, as OKRs are written in the wild. Never throws, drops no line. */
import type { Language, Plan } from "../okr.ts";
import { PlanBuilder } from "./build.ts";
import type { Line } from "./lines.ts";
import { splitLines } from "./lines.ts";
import type { Marked } from "./mark.ts";
import { mark } from "./mark.ts";
import { outline } from "./outline.ts";
import { isRuler, isSheet, readColumns, rowLines, sheetCells, tableCells } from "./table.ts";

/**
 * Reads Markdown, `O1` / `KR 1.2` lines, numbered and indented lists, sheet columns and tables.
 * What it cannot place is in `unread` with its line number. Ids are `o1`, `o1k2`, `p1`.
 */
export function parsePlan(text: string, options: { language?: Language } = {}): Plan {
  const builder = new PlanBuilder();
  const lines = splitLines(text);
  builder.addTop(outline(isBinary(text) ? lines.map(unreadable) : markLines(lines)));
  const plan = builder.plan();
  return { ...plan, language: options.language ?? plan.language };
}

function markLines(lines: readonly Line[]): Marked[] {
  const sheet = isSheet(lines);
  const marked: Marked[] = [];
  let columns: ReturnType<typeof readColumns> | null = null;
  let objective = "";
  for (const line of lines) {
    const isRow = sheet && (columns !== null || line.text.includes("\t"));
    const cells = isRow ? sheetCells(line) : tableCells(line);
    if (!cells) {
      columns = null;
      const one = mark(line, marked.at(-1) ?? null);
      if (one) marked.push(one);
      continue;
    }
    if (isRuler(cells)) continue;
    if (!columns) {
      columns = readColumns(cells);
      if (columns.header) continue;
    }
    for (const row of rowLines(line, cells, columns, objective)) {
      if (row.label === "objective") objective = row.text;
      marked.push(row);
    }
  }
  return marked;
}

/** Controls that no text has, and not just one that came along from a word processor. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls > 3 && controls * 100 > text.length;
}

const unreadable = (line: Line): Marked => ({
  line,
  marker: "plain",
  depth: 0,
  label: "meta",
  text: line.text,
});
