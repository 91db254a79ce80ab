/** "Help nurses hand over shifts", "support the units in using AI": who, and what they then do. */
import { VERB } from "../../reading/lexicon/classes.ts";
import type { Token } from "../../reading/text/tokens.ts";
import { DETERMINER, QUANTIFIER } from "../subject/words.ts";
import { regex } from "../../regex.ts";

const HELPS = regex("u")`
    ^(?:help|helps|support|supports|enable|enables|empower|allow|assist|equip|let|encourage|
      motivate|remind|invite)$
  `;
const MOST_WORDS = 5;

/** Null where nobody is helped to do anything. */
export function helped(
  sentence: string,
  tokens: readonly Token[],
): { people: string; action: string } | null {
  if (!HELPS.test(tokens[0]?.text ?? "")) return null;
  let first = 1;
  while (isLead(tokens[first])) first += 1;
  for (let at = first; at < first + MOST_WORDS; at += 1) {
    const who = tokens[at];
    if (!who || who.type !== "word") return null;
    if (!/[^s]s$|^(?:staff|people|team)$/u.test(who.text)) continue;
    const joined = /^(?:to|in|with|by)$/u.test(tokens[at + 1]?.text ?? "");
    const verb = tokens[joined ? at + 2 : at + 1];
    const lets = tokens[0]?.text === "let" && verb?.type === "word";
    if (!verb || !(lets || acts(verb, joined))) continue;
    const base = verb.text === "using" ? "use" : verb.word.base.split("_")[0];
    const action = `${base} ${sentence.slice(verb.end).trim()}`
      .replace(/\s(?:themselves|alone|on their own)$/u, "")
      .trim();
    const short = action
      .split(/[,;(]|\s(?:by|so that|so|which|within|in order|until)\s/u)[0]
      ?.trim();
    if (!short || short.split(" ").length > 10 || /[_\d]/u.test(short)) return null;
    const counted = tokens[first - 1];
    const isCounted = counted?.type === "number" && /^\d/u.test(counted.text);
    const named = sentence.slice(tokens[first]?.start ?? 0, who.end);
    const people = isCounted ? `the ${counted.text} ${named}` : named;
    return { people: who.text === "team" ? `members of the ${people}` : people, action: short };
  }
  return null;
}

function acts({ word, text }: Token, joined: boolean): boolean {
  if (joined && text === "using") return true;
  return Boolean(word.bits & VERB) && (word.form === "base" || (joined && word.form === "ing"));
}

function isLead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return DETERMINER.has(token.text) || QUANTIFIER.has(token.text) || token.type === "number";
}
