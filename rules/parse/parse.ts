/** Pasted text to a plan, as OKRs are written in the wild. Never throws, drops no line. */
import type { CheckOptions, Plan } from "../okr.ts";
import type { Clock } from "../reading/time/calendar.ts";
import { PlanBuilder } from "./build.ts";
import { splitLines } from "./lines.ts";
import type { Marked } from "./mark.ts";
import { outline } from "./outline.ts";
import { markLines, unplaced } from "./rows.ts";

type ParseOptions = Partial<Pick<CheckOptions, "language" | "today" | "fiscalYearStart">>;

/**
 * Reads Markdown, `O1` / `KR 1.2` lines, numbered and indented lists, sheet columns and tables.
 * What it cannot place is in `unread` with its line number. Ids are `o1`, `o1k2`, `p1`.
 * Without `today` a period that names no year ("Claims AI, Q1") is not read.
 */
export function parsePlan(text: string, options: ParseOptions = {}): Plan {
  const { today, fiscalYearStart = 1 } = options;
  const clock = today === undefined ? null : { today, fiscalYearStart };
  const lines = splitLines(text);
  const marked = isBinary(text) ? lines.map(unplaced) : markLines(lines);
  const read = build(marked, clock);
  // "Company OKRs" over the whole document is its title: nothing stands below that level.
  const isTitled = read.objectives.length === 0 && marked.some(isObjective);
  const plan = isTitled ? build(marked.map(withoutLevelAbove), clock) : read;
  return { ...plan, language: options.language ?? plan.language };
}

function build(marked: readonly Marked[], clock: Clock | null): Plan {
  const builder = new PlanBuilder(clock);
  builder.addTop(outline(marked));
  return builder.plan();
}

const isObjective = ({ label }: Marked): boolean => label === "objective";

const withoutLevelAbove = (one: Marked): Marked =>
  one.label === "parents" ? { ...one, label: null } : one;

/** Controls that no text has, and not just one that came along from a word processor. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls > 3 && controls * 100 > text.length;
}
