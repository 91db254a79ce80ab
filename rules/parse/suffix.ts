/** What an export writes behind a key result: `(feeds P1, P3) (committed)`. */
import type { KeyResult } from "../okr.ts";

const FEEDS = / \(feeds (P\d{1,3}(?:, P\d{1,3}){0,19})\)$/u;
const COMMITMENT = / \((committed|aspirational)\)$/u;

export function readSuffix(line: string): Pick<KeyResult, "text" | "feeds" | "commitment"> {
  const committed = COMMITMENT.exec(line);
  const rest = committed ? line.slice(0, committed.index) : line;
  const fed = FEEDS.exec(rest);
  return {
    text: (fed ? rest.slice(0, fed.index) : rest).trim(),
    feeds: fed?.[1] ? fed[1].toLowerCase().split(", ") : [],
    commitment:
      committed?.[1] === "committed" || committed?.[1] === "aspirational" ? committed[1] : null,
  };
}

export function writeSuffix(
  { feeds, commitment }: KeyResult,
  parentIds: readonly string[],
): string {
  const numbers = feeds.map((id) => parentIds.indexOf(id) + 1).filter((number) => number > 0);
  const fed = numbers.length > 0 ? ` (feeds ${numbers.map((n) => `P${n}`).join(", ")})` : "";
  return fed + (commitment ? ` (${commitment})` : "");
}
