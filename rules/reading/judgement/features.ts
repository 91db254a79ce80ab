/** What the models see of a statement: which classes of words stand where, and what levels it has. */
import { groupOf, lettersOf } from "./class-letters.ts";
import { isTimeOfDay } from "../numbers/clock.ts";
import { addCues } from "./cues.ts";
import type { Levels } from "../levels/levels.ts";
import { VERB, W } from "../lexicon/classes.ts";
import { addPatterns, countedBy, wordBefore } from "./pattern.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Token } from "../text/tokens.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

const HAVE = wordSet("has have had");
const REFUSES = wordSet("not don't never avoid");
const RELATES = wordSet("who that which");
/** `Fewer`, `reduced`: a change said as an adjective. */
const COMPARED = wordSet(
  `
    fewer less more lower higher faster shorter quicker cheaper better happier reduced increased
    improved lowered weniger mehr bessere schnellere kürzere
  `,
);

/** What the objective may lend to its key results. */
const TOPICS =
  W.run | W.quality | W.technical | W.money | W.uptake | W.people | W.episode | W.sentiment;
const VERB_LIKE = VERB | W.done | W.vague;
/** A statement of more words is long. */
const LONG = 16;

export interface Feature {
  name: string;
  /** The word that shows it; null for what the whole statement shows. */
  token: Token | null;
}

type Add = (name: string, token?: Token | null) => void;

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
export function featuresOf(input: FeatureInput): Feature[] {
  const { tokens, structure, levels } = input;
  const found: Feature[] = [];
  const add: Add = (name, token = null) => {
    found.push({ name, token });
  };
  const level = levelSort(levels);
  const bones = addBones(structure, level, add);
  addJoints(structure, bones, level, add);
  addOpening(tokens, structure, bones, add);
  addLevels(input, bones, add);
  addLength(tokens, structure, level, add);
  addWords(tokens, add);
  addCounted(tokens, levels, bones, add);
  addPatterns(tokens, add);
  addCues(tokens, structure, levels, add);
  for (const code of lettersOf(input.objective & TOPICS)) add(`z${code}`);
  return found;
}

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

/** The first class of each bone as a letter: `0` where there is none, `?` where its word has none. */
interface Bones {
  opener: string;
  head: string;
  of: string;
  object: string;
  predicate: string;
  manner: string;
}

function addBones(structure: Structure, level: string, add: Add): Bones {
  const { opener, head, of, predicate, manner, object } = structure;
  const bones = {
    opener: place("o", opener, VERB_LIKE, add),
    head: place("h", head, ~VERB_LIKE, add),
    of: place("f", of, ~VERB_LIKE, add),
    object: place("b", object, ~VERB_LIKE, add),
    predicate: place("p", predicate, ~0, add),
    manner: manner.startsWith("p") ? "p" : manner.slice(0, 2),
  };
  if (predicate && HAVE.has(predicate.text)) {
    add(`have${bones.object}`, predicate);
    add(`have${level}`, predicate);
  }
  if (opener) {
    add(`=${opener.word.base}`, opener);
    if (opener.word.bits & ~VERB_LIKE) add("o&", opener);
    if (opener.word.form === "ing") add("o+", opener);
  }
  return bones;
}

/** Adds the classes of a word in its place, or how it ends where it has none; gives the first. */
function place(letter: string, token: Token | null, only: number, add: Add): string {
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
}

/** Bones together, and bones with the sort of level. */
function addJoints(structure: Structure, bones: Bones, level: string, add: Add): void {
  const { opener, head, of, predicate, object } = structure;
  const { opener: o, head: h, manner: m, predicate: p } = bones;
  add(`m${m}`, predicate);
  add(`l${level}`);
  add(`l${level}o${o}`, opener);
  add(`l${level}h${h}`, head);
  add(`l${level}m${m}`, predicate);
  add(`o${o}h${h}`, head);
  if (bones.of !== "0") add(`h${h}f${bones.of}`, of);
  add(`h${h}m${m}`, head);
  add(`m${m}p${p}`, predicate);
  add(`h${h}m${m}p${p}`, predicate);
  if (object) add(`p${p}b${bones.object}`, object);
  if (predicate?.word.form === "ing") add(`+ing${groupOf(h)}`, predicate);
  if (predicate) add(`p=${predicate.word.base}`, predicate);
  if (head && head.word.bits) add(`h=${head.word.base}`, head);
  const much = level === "0" || level === "a" ? level : "1";
  const said = opener ? `${groupOf(o)}:${groupOf(h)}` : `${m}${groupOf(p)};${groupOf(h)}`;
  add(`#${said}`, opener ?? head);
  add(`#${said}${much}`, opener ?? head);
  if (predicate && object) add(`#${m}${groupOf(p)}-${groupOf(bones.object)}`, object);
}

function addOpening(
  tokens: readonly Token[],
  { opener, start }: Structure,
  bones: Bones,
  add: Add,
): void {
  const first = tokens[start];
  if (!opener && first && COMPARED.has(first.text)) add(`x${groupOf(bones.head)}`, first);
  const refusal = tokens.slice(0, start + 1).find((token) => REFUSES.has(token.text));
  if (refusal) add(`!${groupOf(bones.opener)}`, refusal);
}

/** What stands beside the level, and where it stands. */
function addLevels(input: FeatureInput, bones: Bones, add: Add): void {
  const { tokens, structure, levels, deadline, placeholder } = input;
  const { target, baseline, comparator } = levels;
  const { opener, effect, agent } = structure;
  const timed = levels.numbers.some(
    ({ role, unit, text }) => role === "condition" && (isTime(unit) || isTimeOfDay(text)),
  );
  const level = levelSort(levels);
  if (timed && level !== "t") add(`l${level}t`);
  if (opener && opener.word.bits & W.hold && comparator) add("keepc", opener);
  const before = target && wordBefore(tokens, target.span.start);
  if (before) add(`l${level}<${before}`);
  if (comparator) add(`c${comparator.slice(0, 1)}`);
  if (baseline) {
    add("base");
    add(`base${bones.head}`);
    // `From 12 to 140 agents`: people in place of a metric.
    const counted = target && countedBy(tokens, target.span.end);
    if (counted && counted.word.bits & (W.people | W.staff)) add("base#", counted);
  }
  if (deadline) add("due");
  if (placeholder) add("open");
  if (effect) {
    add("eff", effect);
    const where = target?.span.start ?? baseline?.span.start ?? -1;
    if (where >= effect.start) add("effl", effect);
  }
  if (agent) place("g", agent, W.people | W.staff, add);
}

function addLength(tokens: readonly Token[], structure: Structure, level: string, add: Add): void {
  let words = 0;
  for (const token of tokens) if (token.type === "word") words += 1;
  if (words <= 2) add("w2");
  else if (words <= 4) add("w4");
  else if (words > LONG) add("w16");
  if (tokens[structure.start]?.type === "number") add(`num0${level}`);
}

/** Each word by itself, each class once, and who uses or feels what a clause is about. */
function addWords(tokens: readonly Token[], add: Add): void {
  let seen = 0;
  let relative = false;
  for (const token of tokens) {
    const { bits } = token.word;
    if (token.type === "word") add(token.word.occurs, token);
    if (relative && bits & (W.use | W.feel) && !RELATES.has(token.text)) add("who", token);
    relative = RELATES.has(token.text);
    if (!bits || (bits & ~(W.preposition | W.auxiliary)) === 0) continue;
    for (const code of lettersOf(bits & ~seen)) add(`w${code}`, token);
    seen |= bits;
  }
}

function addCounted(
  tokens: readonly Token[],
  { target, universal }: Levels,
  bones: Bones,
  add: Add,
): void {
  const counted = target && !universal ? countedBy(tokens, target.span.end) : null;
  if (!counted) return;
  const letter = place("n", counted, ~VERB_LIKE, add);
  add(`n${letter}o${bones.opener}`, counted);
  add(`n${letter}m${bones.manner}`, counted);
}
