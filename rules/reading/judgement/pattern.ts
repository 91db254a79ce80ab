/** Patterns across neighbouring words that say who acts and what is counted. */
import { W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const PASSED_OVER = wordSet(
  "than least most the a an ~ < > = mindestens höchstens maximal rund der die das den als",
);
const LEADS = wordSet(
  `
    in within to at of by for under below on above over with from all : > → auf unter über binnen
    innert innerhalb um bei von bis mit
  `,
);
const BY = wordSet("by durch");
const QUOTES = wordSet("\" “ ” ' +");

/** Patterns across neighbours: people who act, people acted by, how technical the words are. */
export function addPatterns(
  tokens: readonly Token[],
  add: (name: string, token: Token) => void,
): void {
  let people: Token | null = null;
  let distance = 9;
  let technical = 0;
  let content = 0;
  let last: Token | null = null;
  for (const [at, token] of tokens.entries()) {
    const { bits, form } = token.word;
    if (token.type !== "word" || bits & (W.preposition | W.auxiliary)) {
      if (token.type === "mark") distance = 9;
      continue;
    }
    content += 1;
    if (bits & (W.technical | W.quality)) {
      technical += 1;
      last = token;
    }
    distance += 1;
    if (people && distance <= 3 && form !== "ing") {
      if (bits & W.use) add("p>U", token);
      if (bits & W.trade) add("p>T", token);
      if (bits & W.feel) add("p>F", token);
    }
    if (bits & (W.people | W.staff)) {
      people = token;
      distance = 0;
      if (BY.has(tokens[at - 1]?.text ?? "") || BY.has(tokens[at - 2]?.text ?? ""))
        add("by>p", token);
    }
  }
  if (last) add(technical / content > 0.5 ? "k3" : technical / content > 0.25 ? "k2" : "k1", last);
}

/** The preposition just before the target. */
export function wordBefore(tokens: readonly Token[], start: number): string {
  let last = "";
  for (const token of tokens) {
    if (token.start >= start) break;
    if (!PASSED_OVER.has(token.text)) last = token.text;
  }
  return LEADS.has(last) ? last : "";
}

/** Head of the noun phrase that follows a number. */
export function countedBy(tokens: readonly Token[], after: number): Token | null {
  let last: Token | null = null;
  for (const token of tokens) {
    if (token.start < after) continue;
    if (token.type === "mark" && QUOTES.has(token.text)) continue;
    if (token.type !== "word" || token.word.bits & (W.preposition | W.auxiliary)) break;
    if (last && last.word.bits & W.people && token.word.bits & (W.use | W.feel)) break;
    if (last && token.word.form === "ed") break;
    last = token;
  }
  return last;
}
