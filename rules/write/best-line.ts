/** Picks the line that passes the gate with nothing said against it, else the first that passes. */
import type { Role, Suggestion } from "../okr.ts";
import type { Line } from "../playbook/entry.ts";
import type { Place } from "../verify.ts";
import { verify } from "../verify.ts";
import type { Fills, Telling } from "./compose.ts";
import { compose } from "./compose.ts";

/** What costs this much or more is a warning; open numbers and loose ends are less. */
const WARNS = 10;

/** Null where no line passes. */
export function bestLine(
  lines: readonly Line[],
  fills: Fills,
  telling: Telling,
  place: Place,
): Suggestion | null {
  let first: Suggestion | null = null;
  for (const line of lines) {
    const verdict = verify(compose(line, fills, telling), place, { name: "built-in" });
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
