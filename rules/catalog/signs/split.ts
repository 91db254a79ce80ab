/** Where a line with two results comes apart. */
import { lazyPattern } from "../../lazy-pattern.ts";
import type { Span } from "../../okr.ts";
import { anyWord } from "./word-list.ts";

interface Halves {
  first: string;
  second: string;
  /** The second half. */
  span: Span;
}

// Runs of white space are bounded: they would be scanned again from each of their places.
const JOINT = /[;,]?\s{1,3}(?:and|plus|while|as well as|und|sowie|[+&])\s{1,3}|;\s{1,3}/gi;
/** A sentence with more joints is a list, and no joint of it is the safe one. */
const MOST_JOINTS = 8;

/** The two halves at a joint where both can stand alone; null where no joint is safe. */
export function splitInTwo(text: string): Halves | null {
  if (!hasJoint(withoutLists(text))) return null;
  const joints = [...text.matchAll(JOINT)].slice(0, MOST_JOINTS);
  for (const joint of joints) {
    const start = joint.index + joint[0].length;
    const first = text.slice(0, joint.index).trim();
    const rest = text.slice(start).trimEnd();
    const second = rest.replace(/[.;]$/u, "");
    if (!standsAlone(first) || !standsAlone(second)) continue;
    return { first, second, span: { start, end: start + second.length } };
  }
  return null;
}

/** "Lines 2, 4 and 7": numbers that are names. */
const NUMBERS =
  /(?<![\d.,%])\d{1,4}(?:,\s\d{1,4}){0,8},?\s(?:and|und|&|\+)\s\d{1,4}(?![\d.,%])(?=\s|$)/gi;
/** "Interview 12 radiologists and 8 ED doctors": two objects of one verb. */
const OBJECTS =
  /(\s\d{1,6}\s[^\d,;]{2,40}?)\s(?:and|und|&|\+)\s\d{1,6}\s(?:[^\s\d,;.]{1,30}\s?){1,3}(?=[.]?$)/gi;

/** The text with each list of numbered or counted things as one. */
export function withoutLists(text: string): string {
  return text.replace(NUMBERS, "1").replace(OBJECTS, "$1");
}

/** Whether anything joins two parts at all. */
export function hasJoint(text: string): boolean {
  return /[,;&+/]|\b(?:and|plus|while|as well as|or|then|und|sowie|oder)\b/i.test(text);
}

const CHANGES = anyWord(
  "from at_least at_most below above under stays? falls? drops? rises? reach* increas* reduc* " +
    "climbs? grows? improves? goes " +
    "von mindestens höchstens unter über sinkt senken steigt steigern bleibt erhöhen reduzieren",
);

const OTHER_CHANGES = /[<>≤≥→]|\bby \d[\d.,]{0,6} ?(?:%|points?\b|pp\b)/i;

/** Whether both halves have a level of their own: two results for certain. */
export function hasTwoLevels(text: string): boolean {
  const halves = splitInTwo(text);
  return halves !== null && hasLevel(halves.first) && hasLevel(halves.second);
}

const FIGURE = lazyPattern(String.raw`(?<![\p{L}\d])\d`, "u");

function hasLevel(half: string): boolean {
  return (CHANGES().test(half) || OTHER_CHANGES.test(half)) && FIGURE().test(half);
}

/** Figures that tell when or from where, and not how much. */
const ASIDE = /\([^()]{0,60}\)|\b(?:day|week|month|tag|woche|monat|Q|H) ?\d+/gi;

/** Three words at least, and a figure or an end state of its own. */
function standsAlone(whole: string): boolean {
  const half = whole.replace(ASIDE, " ").trim();
  if (half.split(/\s+/u).length < 3) return false;
  return /(?<![a-zß-ÿ\d])\d|\b(?:all|every|no|zero|double|twice|alle|jede\w*|kein\w*)\b/i.test(
    half,
  );
}
