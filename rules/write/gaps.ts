/** Which kinds of key result a set lacks. */
import type { Pattern, Reading, Role, SuggestionKind } from "../okr.ts";

export type Gap = Extract<
  SuggestionKind,
  "business" | "adoption" | "operational" | "guardrail" | "maintenance"
>;

/** In the order in which they matter; maintenance only where something runs already. */
export function gapsIn(
  readings: readonly Reading[],
  pattern: Pattern | null,
  live: readonly string[],
): Gap[] {
  const has = (role: Role): boolean => readings.some((reading) => reading.roles.includes(role));
  const effect = readings.some(
    (reading) => reading.kind === "outcome" && !reading.technicalOnly && !isSupport(reading),
  );
  const gaps: Gap[] = [];
  if (!effect) gaps.push("business");
  if (!has("adoption")) gaps.push("adoption");
  if (!has("operational") && pattern !== "exploration") gaps.push("operational");
  if (!has("guardrail")) gaps.push("guardrail");
  if (!has("maintenance") && live.length > 0) gaps.push("maintenance");
  return gaps;
}

/** Says how it is used or run, and not what it is good for. */
function isSupport({ roles }: Reading): boolean {
  return roles.some((role) => role !== "business" && role !== "technical");
}
