/** Where a clause leaves its subject for something else. */
import { oddestRun } from "./ear.ts";
import type { Ear } from "./ear.ts";
import { hasLevel } from "./levels.ts";
import { regex } from "../regex.ts";

/** What each phrase of a clause may have, and how odd a stretch of them is something else. */
const USUAL = -1;
const ELSEWHERE = 2.5;
/** With a level in it or behind it, it rather is what is measured. */
const WITH_LEVEL = 6;

/** Where something else than the subject begins in mid-clause; its length where nothing does. */
export function cutOf(clause: string, around: ReadonlySet<string>, ear: Ear): number {
  const { start, oddness } = oddestRun(ear.insides(clause, around), USUAL);
  const most = hasLevel(clause.slice(start)) ? WITH_LEVEL : ELSEWHERE;
  if (oddness <= most || start <= 0) return clause.length;
  // The level before it is still that of the subject: "to 3 h mention the suite".
  return start + (LEVEL.exec(clause.slice(start))?.[0].length ?? 0);
}

const LEVEL = regex("iu")`
    ^\s*(?:to|at|below|under|above|auf|unter|über|bei)\s[<>≤≥~]{0,2}\s?\d[\d.,]{0,9}\s?(?:%|
      \p{L}{1,12})?(?=\s|$)
  `;
