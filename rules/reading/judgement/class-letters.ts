/** One letter for each class of words, as the names of features spell them. */
import type { ClassName } from "../lexicon/classes.ts";
import { W } from "../lexicon/classes.ts";

const CODES: [number, string][] = (
  [
    ["run", "n"],
    ["quality", "q"],
    ["money", "m"],
    ["sentiment", "s"],
    ["uptake", "u"],
    ["attention", "t"],
    ["fault", "f"],
    ["result", "r"],
    ["episode", "e"],
    ["people", "p"],
    ["staff", "y"],
    ["technical", "k"],
    ["artefact", "a"],
    ["practice", "c"],
    ["make", "M"],
    ["effort", "E"],
    ["decide", "D"],
    ["raise", "R"],
    ["lower", "L"],
    ["hold", "H"],
    ["reach", "G"],
    ["use", "U"],
    ["feel", "F"],
    ["trade", "T"],
    ["hire", "I"],
    ["done", "O"],
    ["vague", "V"],
  ] satisfies [ClassName, string][]
).map(([name, code]) => [W[name], code]);
const lettersByBits = new Map<number, readonly string[]>();

/** The letters of classes, in the order above: few sets of classes occur, so each is kept. */
export function lettersOf(bits: number): readonly string[] {
  const known = lettersByBits.get(bits);
  if (known) return known;
  const letters = CODES.filter(([bit]) => bits & bit).map(([, code]) => code);
  lettersByBits.set(bits, letters);
  return letters;
}

/** Classes that mostly mean the same: consequences, people, things, episodes; making, effort, change. */
const GROUPS: Record<string, string> = {
  n: "!",
  q: "!",
  m: "!",
  s: "!",
  u: "!",
  t: "!",
  f: "!",
  r: "!",
  p: "p",
  y: "p",
  k: "a",
  a: "a",
  c: "a",
  M: "M",
  I: "M",
  E: "E",
  D: "E",
  R: "R",
  L: "R",
  G: "R",
  H: "R",
  U: "U",
  F: "U",
  T: "U",
};
/** The letter of the group that a class belongs to; of itself where it stands alone. */
export const groupOf = (code: string) => GROUPS[code] ?? code;
