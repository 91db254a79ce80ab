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
  builder.addTop(outline(markLines(splitLines(text))));
  const plan = builder.plan();
  return { ...plan, language: options.language ?? plan.language };
}

function markLines(lines: readonly Line[]): Marked[] {
  const sheet = isSheet(lines);
  const marked: Marked[] = [];
  let columns: ReturnType<typeof readColumns> | null = null;
  let objective = "";
  for (const line of lines) {
    const cells =
      (sheet && line.text.includes("\t")) || (sheet && columns)
        ? sheetCells(line)
        : tableCells(line);
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
