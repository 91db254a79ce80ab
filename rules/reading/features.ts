/** What the models see of a statement: which classes of words stand where, and what levels it has. */
import { isTimeOfDay } from "./clock.ts";
import { addCues } from "./cues.ts";
import type { ClassName } from "./lexicon/classes.ts";
import { VERB, W } from "./lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import { addPatterns, countedBy, wordBefore } from "./pattern.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { isTime } from "./unit.ts";
import { wordSet } from "./word-set.ts";

const HAVE = wordSet("has have had");
const REFUSES = wordSet("not don't never avoid");

export interface Feature {
  name: string;
  /** The word that shows it; null for what the whole statement shows. */
  token: Token | null;
}

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
function lettersOf(bits: number): readonly string[] {
  const known = lettersByBits.get(bits);
  if (known) return known;
  const letters = CODES.filter(([bit]) => bits & bit).map(([, code]) => code);
  lettersByBits.set(bits, letters);
  return letters;
}

/** `Fewer`, `reduced`: a change said as an adjective. */
const COMPARED = wordSet(
  "fewer less more lower higher faster shorter quicker cheaper better happier reduced increased improved lowered weniger mehr bessere schnellere kürzere",
);

/** What the objective may lend to its key results. */
const TOPICS =
  W.run | W.quality | W.technical | W.money | W.uptake | W.people | W.episode | W.sentiment;
const VERB_LIKE = VERB | W.done | W.vague;

/** What sort of level the statement gives, as one letter. */
function levelSort(levels: Levels): string {
  const { target } = levels;
  if (!target) return "0";
  if (levels.universal) return target.relative ? "x" : target.value === 0 ? "z" : "a";
  if (target.relative) return "x";
  if (target.unit === "%" || target.unit === "points") return "%";
  if (isTime(target.unit) || isTimeOfDay(target.text)) return "t";
  if (target.unit?.startsWith("of ")) return "o";
  if (target.unit !== null && /^[A-Z]{2,3}$/.test(target.unit)) return "e";
  return target.unit === null ? "n" : "c";
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
const groupOf = (code: string) => GROUPS[code] ?? code;

export interface FeatureInput {
  tokens: readonly Token[];
  structure: Structure;
  levels: Levels;
  /** Classes of the words of the objective. */
  objective: number;
  deadline: boolean;
  placeholder: boolean;
}

/** The features of a statement, in a fixed order. */
export function featuresOf({
  tokens,
  structure,
  levels,
  objective,
  deadline,
  placeholder,
}: FeatureInput): Feature[] {
  const found: Feature[] = [];
  const add = (name: string, token: Token | null = null) => {
    found.push({ name, token });
  };
  const { opener, head, of, predicate, manner, object, agent, effect } = structure;
  const level = levelSort(levels);
  const place = (letter: string, token: Token | null, only = ~0) => {
    if (!token) {
      add(`${letter}0`);
      return "0";
    }
    const codes = lettersOf(token.word.bits & only);
    for (const code of codes) add(letter + code, token);
    if (codes[0]) return codes[0];
    const ending = /(?:ing|tion|er|or|ist|ment|ity)s?$/.exec(token.text)?.[0] ?? "";
    add(`${letter}?${ending.replace(/s$/, "")}`, token);
    return "?";
  };
  const o = place("o", opener, VERB_LIKE);
  const h = place("h", head, ~VERB_LIKE);
  const f = place("f", of, ~VERB_LIKE);
  const b = place("b", object, ~VERB_LIKE);
  const p = place("p", predicate);
  if (predicate && HAVE.has(predicate.text)) {
    add(`have${b}`, predicate);
    add(`have${level}`, predicate);
  }
  if (opener) {
    add(`=${opener.word.base}`, opener);
    if (opener.word.bits & ~VERB_LIKE) add("o&", opener);
    if (opener.word.form === "ing") add("o+", opener);
  }
  const m = manner.slice(0, 1) === "p" ? "p" : manner.slice(0, 2);
  add(`m${m}`, predicate);
  add(`l${level}`);
  add(`l${level}o${o}`, opener);
  const timed = levels.numbers.some(
    ({ role, unit, text }) => role === "condition" && (isTime(unit) || isTimeOfDay(text)),
  );
  if (timed && level !== "t") add(`l${level}t`);
  add(`l${level}h${h}`, head);
  add(`l${level}m${m}`, predicate);
  add(`o${o}h${h}`, head);
  if (f !== "0") add(`h${h}f${f}`, of);
  add(`h${h}m${m}`, head);
  add(`m${m}p${p}`, predicate);
  add(`h${h}m${m}p${p}`, predicate);
  if (object) add(`p${p}b${b}`, object);
  const said = opener ? `${groupOf(o)}:${groupOf(h)}` : `${m}${groupOf(p)};${groupOf(h)}`;
  const first = tokens[structure.start];
  if (!opener && first && COMPARED.has(first.text)) add(`x${groupOf(h)}`, first);
  if (predicate?.word.form === "ing") add(`+ing${groupOf(h)}`, predicate);
  const start = structure.start;
  if (predicate) add(`p=${predicate.word.base}`, predicate);
  if (head && head.word.bits) add(`h=${head.word.base}`, head);
  const refusal = tokens.slice(0, start + 1).find((token) => REFUSES.has(token.text));
  if (refusal) add(`!${groupOf(o)}`, refusal);
  if (opener && opener.word.bits & W.hold && levels.comparator) add("keepc", opener);
  const much = level === "0" || level === "a" ? level : "1";
  add(`#${said}`, opener ?? head);
  add(`#${said}${much}`, opener ?? head);
  if (predicate && object) add(`#${m}${groupOf(p)}-${groupOf(b)}`, object);
  const before = levels.target && wordBefore(tokens, levels.target.span.start);
  if (before) add(`l${level}<${before}`);
  if (levels.comparator) add(`c${levels.comparator.slice(0, 1)}`);
  if (levels.baseline) {
    add("base");
    add(`base${h}`);
  }
  if (deadline) add("due");
  if (placeholder) add("open");
  if (effect) {
    add("eff", effect);
    const where = levels.target?.span.start ?? levels.baseline?.span.start ?? -1;
    if (where >= effect.start) add("effl", effect);
  }
  if (agent) place("g", agent, W.people | W.staff);
  let words = 0;
  for (const token of tokens) if (token.type === "word") words += 1;
  if (words <= 2) add("w2");
  else if (words <= 4) add("w4");
  else if (words > 16) add("w16");
  if (tokens[structure.start]?.type === "number") add(`num0${level}`);
  let seen = 0;
  let after = false;
  for (const token of tokens) {
    const bits = token.word.bits;
    if (token.type === "word") add(token.word.occurs, token);
    if (token.text === "who" || token.text === "that" || token.text === "which") after = true;
    else if (after) {
      if (bits & (W.use | W.feel)) add("who", token);
      after = false;
    }
    if (!bits || (bits & ~(W.preposition | W.auxiliary)) === 0) continue;
    for (const code of lettersOf(bits & ~seen)) add(`w${code}`, token);
    seen |= bits;
  }
  const counted =
    levels.target && !levels.universal ? countedBy(tokens, levels.target.span.end) : null;
  if (counted) {
    const n = place("n", counted, ~VERB_LIKE);
    add(`n${n}o${o}`, counted);
    add(`n${n}m${m}`, counted);
  }
  addPatterns(tokens, add);
  addCues(tokens, structure, levels, add);
  for (const code of lettersOf(objective & TOPICS)) add(`z${code}`);
  return found;
}
