/** Picks the line that passes the gate with nothing said against it, else the first that passes. */
import type { Candidate, Role, Suggestion } from "../../okr.ts";
import type { Line } from "../../playbook/entry.ts";
import type { Place } from "../../verify.ts";
import type { Fills, Telling } from "../lines/compose.ts";
import { compose } from "../lines/compose.ts";
import type { Reasons } from "../wording/reason.ts";
import { englishReasons } from "../wording/reason.ts";
import { verifyWritten, wordsOfLine } from "./vouched.ts";

/** What costs this much or more is a warning; open numbers and loose ends are less. */
const WARNS = 10;

/** The explanation with what the line measures. */
function about(candidate: Candidate, reasons: Reasons): Candidate {
  const told = candidate.explanation.replace("{this}", () => reasons.measure(candidate.text));
  return { ...candidate, explanation: told.slice(0, 1).toUpperCase() + told.slice(1) };
}

/** Null where no line passes. */
export function bestLine(
  lines: readonly Line[],
  fills: Fills,
  telling: Telling,
  place: Place,
  reasons: Reasons = englishReasons,
): Suggestion | null {
  let first: Suggestion | null = null;
  for (const line of lines) {
    const candidate = about(compose(line, fills, telling), reasons);
    const bent = telling.language === "en" ? "" : Object.values(fills).join(" ");
    const words = `${wordsOfLine(line)} ${telling.explanation} ${reasons.measure("")} ${bent}`;
    const verdict = verifyWritten({ candidate, words }, place, telling.language);
    if (!verdict.ok) continue;
    if (isClean(verdict.suggestion) && covers(verdict.suggestion)) return verdict.suggestion;
    first ??= verdict.suggestion;
  }
  return first;
}

/** Whether the coach reads it as the kind that it was written for. */
function covers({ kind, after }: Suggestion): boolean {
  const role = ROLES.find((each) => each === kind);
  return role === undefined || after.reading.roles.includes(role);
}

const ROLES: readonly Role[] = ["adoption", "operational", "guardrail", "maintenance"];

/** Whether nothing but open numbers and loose ends is said against it. */
export function isClean({ after }: Suggestion): boolean {
  return after.score.reasons.every((each) => each.points < WARNS);
}
