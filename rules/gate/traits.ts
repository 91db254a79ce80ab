/** What is weighed of a text or a phrase: how well known its words are, and how they are joined. */
import { isJoint } from "./phrases.ts";
import type { Phrase, Token } from "./phrases.ts";
import { isCommon } from "./words.ts";

/** How often a word stands in key results: 0 seldom or never, up to 3 very often. */
export type Known = (key: string) => 0 | 1 | 2 | 3;

/** What the words are about, by stem. */
export interface About {
  /** The user's own subject. */
  own: ReadonlySet<string>;
  /** The playbook's words on it. */
  playbook: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

interface Counts {
  strange: number;
  own: number;
  words: number;
}

/** Traits of a statement by a user. */
export function traitsOfText(
  tokens: readonly Token[],
  known: Known,
  subject: ReadonlySet<string>,
): Set<string> {
  const about = { own: subject, playbook: NONE };
  const traits = new Set<string>();
  const { strange, own, words } = wordTraits(tokens, known, about, false, traits);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first !== undefined) traits.add(`o=${first.key}`).add(`o:${classOf(first, known)}`);
  if (last !== undefined) traits.add(`z:${classOf(last, known)}`);
  const all = tokens.filter(({ type }) => type === "word").length;
  traits.add(`n${all < 3 ? all : all < 5 ? 4 : all < 8 ? 7 : all < 13 ? 12 : 13}`);
  traits.add(`x${Math.min(4, strange)}`).add(`x/${share(strange, words)}`);
  traits.add(`s/${share(own, words)}`);
  return traits;
}

/** Traits of one of the phrases that a suggestion is made of. */
export function traitsOfPhrase(
  phrases: readonly Phrase[],
  at: number,
  known: Known,
  about: About,
): Set<string> {
  const traits = new Set<string>();
  const tokens = phrases[at]?.tokens ?? [];
  const { strange, own, words } = wordTraits(tokens, known, about, at === 0, traits);
  const opener = tokens.find(({ type }) => type === "word")?.key ?? "";
  const joint = isJoint(opener) ? opener : "";
  const pause = tokens[0]?.type === "mark" ? tokens[0].key : "";
  traits
    .add(`j=${joint}`)
    .add(`p=${pause}`)
    .add(`x${Math.min(3, strange)}`);
  traits.add(`n${Math.min(5, words)}`);
  const before = phrases.slice(0, at);
  const place = before.some(hasDate) ? "d" : before.some(hasLevel) ? "l" : "h";
  const end = phrases.slice(at + 1).some((each) => hasDate(each) || hasLevel(each)) ? "" : "!";
  traits.add(`@${place}`);
  const phrase = phrases[at];
  if (phrase === undefined || hasDate(phrase) || hasLevel(phrase)) return traits.add("level");
  const says = own > 0 ? "s" : words === 0 ? "0" : "-";
  return traits.add(`@${place}${end}${says}`).add(`@${place}${end}${pause}${joint}`);
}

function wordTraits(
  tokens: readonly Token[],
  known: Known,
  about: About,
  isStart: boolean,
  traits: Set<string>,
): Counts {
  const counts = { strange: 0, own: 0, words: 0 };
  const words = tokens.filter(({ type }) => type === "word");
  const isTitle = words.filter(hasCapital).length * 2 > words.length;
  for (const [at, token] of tokens.entries()) {
    const { key, type, text, isLittle } = token;
    const before = tokens[at - 1];
    const kind = kindOf(token, known, about);
    traits.add(`${before === undefined ? "^" : plainKind(before)}_${kind}`);
    if (type !== "word" || isLittle) traits.add(`=${key}`);
    if (type !== "word" || isLittle) continue;
    counts.words += 1;
    if (kind === "S" || kind === "P") counts.own += 1;
    if (kind === "S" || kind === "P") continue;
    if (kind === "0") counts.strange += 1;
    traits.add(`:${kind}`).add(`~${text.toLowerCase().slice(-2)}`);
    if (kind !== "0") traits.add(`=${key}`);
    const opens = isStart && at === 0;
    if (kind === "0" && hasCapital(token) && !isTitle && !opens) traits.add("cap");
  }
  return counts;
}

function kindOf(token: Token, known: Known, { own, playbook }: About): string {
  const { type, key, isLittle } = token;
  if (type !== "word" || isLittle) return key;
  if (own.has(key)) return "S";
  if (isCommon(key)) return "C";
  if (playbook.has(key)) return "P";
  return String(known(key));
}

function plainKind({ type, key, isLittle }: Token): string {
  return type !== "word" || isLittle ? key : "W";
}

function classOf({ type, key, isLittle }: Token, known: Known): string {
  return type !== "word" || isLittle ? key : String(known(key));
}

const share = (some: number, all: number) => Math.round((4 * some) / Math.max(1, all));
const hasCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);
const hasLevel = ({ tokens }: Phrase) => tokens.some(({ type }) => type === "number");
const hasDate = ({ tokens }: Phrase) => tokens.some(({ type }) => type === "date");
