/** The lines in which two texts of a plan differ, each with the one that stands in its place. */
import { diffArrays } from "diff";

export interface ChangedLine {
  /** Empty where the line stands in the other text only. */
  before: string;
  after: string;
}

/** Compares line by line; lines changed in the same place are shown against each other. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const changed: ChangedLine[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(toLines(before), toLines(after))) {
    if (removed) {
      gone = value;
      continue;
    }
    const came = added ? value : [];
    changed.push(...paired(gone, came));
    gone = [];
  }
  return [...changed, ...paired(gone, [])];
}

function paired(gone: readonly string[], came: readonly string[]): ChangedLine[] {
  const length = Math.max(gone.length, came.length);
  return Array.from({ length }, (_, at) => ({ before: gone[at] ?? "", after: came[at] ?? "" }));
}

function toLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
