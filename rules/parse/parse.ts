/** Pasted text to a plan, as OKRs are written in the wild. Never throws, drops no line. */
import type { Language, Plan } from "../okr.ts";
import { PlanBuilder } from "./build.ts";
import { splitLines } from "./lines.ts";
import { outline } from "./outline.ts";
import { markLines, unplaced } from "./rows.ts";

/**
 * Reads Markdown, `O1` / `KR 1.2` lines, numbered and indented lists, sheet columns and tables.
 * What it cannot place is in `unread` with its line number. Ids are `o1`, `o1k2`, `p1`.
 */
export function parsePlan(text: string, options: { language?: Language } = {}): Plan {
  const builder = new PlanBuilder();
  const lines = splitLines(text);
  builder.addTop(outline(isBinary(text) ? lines.map(unplaced) : markLines(lines)));
  const plan = builder.plan();
  return { ...plan, language: options.language ?? plan.language };
}

/** Controls that no text has, and not just one that came along from a word processor. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls > 3 && controls * 100 > text.length;
}
