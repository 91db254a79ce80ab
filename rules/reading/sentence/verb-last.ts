/** Where German says the verb: at the end of its sentence. */
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";
import { VERB, W } from "../lexicon/classes.ts";
import { isNoun } from "./grammar.ts";

const CLOSES = wordSet("bis in im am ende der des dem");
/** `..., um Händler zu unterstützen`, `..., dass 300 Händler sie ansehen`. */
const AIMS = wordSet("um damit sodass dass so");

/** German closes with the infinitive: `Bearbeitungszeit von 6 auf 3 Stunden senken`. */
export function closingVerb(tokens: readonly Token[], from: number): Token | null {
  const aim = tokens.findIndex(
    (token, at) => token.text === "," && AIMS.has(tokens[at + 1]?.text ?? ""),
  );
  for (let at = (aim > 0 ? aim : tokens.length) - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token?.type !== "word") continue;
    const infinitive = /(?:en|ern|eln)$/.test(token.text) && token.word.form === "base";
    const verb = (token.word.bits & VERB) !== 0;
    if (verb && infinitive) return token;
    if (!CLOSES.has(token.text)) return null;
  }
  return null;
}

/** Where German says the verb itself, last: `wird von den Kunden genutzt`, `ist live`. */
export function lastSaid(tokens: readonly Token[], from: number): number {
  let said = -1;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.text === "," || token.text === ";") break;
    const { bits, form } = token.word;
    const verb = (bits & VERB) !== 0 && form !== "s" && form !== "ing";
    if (verb || bits & W.done) said = at;
    else if (said < 0 && bits & W.vague && !isNoun(tokens[at + 1])) said = at;
  }
  return said;
}
