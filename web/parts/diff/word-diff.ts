/** What changed between two sentences, word by word: whole runs of words, no confetti of "to" and "of". */
import { diffArrays } from "diff";

/** `kept` and `added` are ranges of the new text; `gone` is text of the old one. */
export type Change =
  | { kind: "kept" | "added"; start: number; end: number }
  | { kind: "gone"; text: string };

export interface WordDiff {
  changes: Change[];
  /** The share of the old words that the new text keeps, 0 to 1. */
  survival: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

interface Run {
  kept: boolean;
  old: Word[];
  new: Word[];
}

/** An open slot, a word with what it carries (`first-contact`, `85%`, `4.2`), or a single mark. */
const WORD = /\{[a-z]\}|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?|[^\s]/gu;

/** Fewer letters than this, standing between two changes, tell the reader nothing. */
const SMALLEST_ISLAND = 4;

/** Compares by words, ignoring case, so that a word moved to the front of the sentence counts as kept. */
export function wordDiff(before: string, after: string): WordDiff {
  const runs = foldIslands(align(words(before), words(after)));
  const oldWords = runs.flatMap((run) => run.old);
  const kept = runs.filter((run) => run.kept).flatMap((run) => run.old);
  return {
    changes: runs.flatMap((run) => toChanges(run, before)),
    survival: oldWords.length === 0 ? 0 : kept.length / oldWords.length,
  };
}

function words(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function align(before: Word[], after: Word[]): Run[] {
  const fold = (word: Word) => word.text.toLowerCase();
  const runs: Run[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const { added, removed, count } of diffArrays(before.map(fold), after.map(fold))) {
    const fromOld = added ? [] : before.slice(oldAt, oldAt + count);
    const fromNew = removed ? [] : after.slice(newAt, newAt + count);
    oldAt += fromOld.length;
    newAt += fromNew.length;
    append(runs, { kept: !added && !removed, old: fromOld, new: fromNew });
  }
  return runs;
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last === undefined || last.kept !== run.kept) {
    runs.push(run);
    return;
  }
  last.old.push(...run.old);
  last.new.push(...run.new);
}

function foldIslands(runs: Run[]): Run[] {
  const folded: Run[] = [];
  runs.forEach((run, index) => {
    const between = index > 0 && index < runs.length - 1;
    append(folded, { ...run, kept: run.kept && !(between && isIsland(run)) });
  });
  return folded;
}

function isIsland(run: Run): boolean {
  const text = run.new.map((word) => word.text).join("");
  return !/[\d{]/u.test(text) && text.replaceAll(/\P{L}/gu, "").length < SMALLEST_ISLAND;
}

function toChanges(run: Run, before: string): Change[] {
  const changes: Change[] = [];
  const [firstOld, lastOld] = [run.old[0], run.old.at(-1)];
  if (!run.kept && firstOld && lastOld) {
    changes.push({ kind: "gone", text: before.slice(firstOld.start, lastOld.end) });
  }
  const [firstNew, lastNew] = [run.new[0], run.new.at(-1)];
  if (firstNew && lastNew) {
    changes.push({
      kind: run.kept ? "kept" : "added",
      start: firstNew.start,
      end: lastNew.end,
    });
  }
  return changes;
}
