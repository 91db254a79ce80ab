/** Where a line with two results comes apart. */
import type { Span } from "../okr.ts";

interface Halves {
  first: string;
  second: string;
  /** The second half. */
  span: Span;
}

const JOINT = /(?:;|,|\s[+&])?\s+(?:and|plus|while|as well as|und|sowie)\s+|;\s+|\s\+\s/giu;

/** The two halves at a joint where both can stand alone; null where no joint is safe. */
export function splitInTwo(text: string): Halves | null {
  for (const joint of text.matchAll(JOINT)) {
    const start = joint.index + joint[0].length;
    const first = text.slice(0, joint.index).trim();
    const rest = text.slice(start).trimEnd();
    const second = rest.replace(/[.;]$/u, "");
    if (!standsAlone(first) || !standsAlone(second)) continue;
    return { first, second, span: { start, end: start + second.length } };
  }
  return null;
}

const CHANGES =
  /\b(?:from|at least|at most|below|above|under|stays?|falls?|drops?|rises?|reach\w*|increas\w*|reduc\w*|von|mindestens|höchstens|unter|über|sinkt|steigt|bleibt)\b|[<>≤≥→]/iu;

/** Whether both halves have a level of their own: two results for certain. */
export function hasTwoLevels(text: string): boolean {
  const halves = splitInTwo(text);
  return halves !== null && hasLevel(halves.first) && hasLevel(halves.second);
}

function hasLevel(half: string): boolean {
  return CHANGES.test(half) && /(?<![\p{L}\d])\d/u.test(half);
}

/** Three words at least, and a figure or an end state of its own. */
function standsAlone(half: string): boolean {
  if (half.split(/\s+/u).length < 3) return false;
  return /(?<![\p{L}\d])\d|\b(?:all|every|no|zero|double|twice|alle|jede\w*|kein\w*)\b/iu.test(
    half,
  );
}
