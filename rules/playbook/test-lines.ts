/** What the tests of the playbooks ask of their lines, whatever the language. */
import { readKeyResult } from "../reading/read.ts";
import type { Fills, Telling } from "../write/lines/compose.ts";
import { compose } from "../write/lines/compose.ts";
import type { Line } from "./entry.ts";

/** The lists that every entry has. */
export const LISTS = ["outcomes", "adoption", "operational", "guardrails", "maintenance"] as const;

/** The share of lines that the coach itself reads as outcomes with a level. */
export function shareOfGood(lines: readonly Line[], fills: Fills, telling: Telling): number {
  const context = {
    language: telling.language,
    today: "2027-01-10",
    fiscalYearStart: 1,
    objective: null,
    pattern: null,
    terms: [],
  };
  const good = lines
    .map((line) => readKeyResult(compose(line, fills, telling).text, context))
    .filter(({ kind, measurable }) => kind === "outcome" && measurable);
  return good.length / lines.length;
}
