/** Numbers that name a place or a group: `Linie 4`, `Ward 3`, `lines 2, 4 and 7`. */
import { W } from "../lexicon/classes.ts";
import type { Token } from "../text/tokens.ts";
import { unitOf } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

/** German nouns that are no verbs. */
const NUMBERED = wordSet(
  `
    linie werk halle klasse klassenstufe jahrgang modell baulos los raum zone welle etappe spur
    bereich schicht
  `,
);
/** These also count or act: `plant 40 trees`, `year 3`. */
const DOUBTFUL = wordSet("ward grade plant hall year round batch cohort room line");
const LISTED = wordSet(
  "lines linien werke werken hallen klassen wards plants grades years phases phasen zones zonen rooms",
);
const LISTS = wordSet(", and & und");
/** Most tokens back to the name that a list belongs to. */
const LONGEST_LIST = 8;

const isCapital = (text: string, { start }: Token): boolean =>
  text.charAt(start) !== text.charAt(start).toLowerCase();

/** Whether the number at `at` names a place, a group or one of a list of them. */
export function namesPlace(tokens: readonly Token[], at: number, whole: string): boolean {
  const next = tokens[at + 1];
  if (!/^\d{1,2}$/.test(tokens[at]?.text ?? "") || next?.text === "%") return false;
  if (unitOf(next?.text ?? "") !== undefined) return false;
  const before = tokens[at - 1];
  if (before?.type !== "word") return LISTS.has(before?.text ?? "") && isListed(tokens, at);
  if (NUMBERED.has(before.text)) return true;
  if (LISTS.has(before.text)) return isListed(tokens, at);
  if (LISTED.has(before.text)) return LISTS.has(next?.text ?? "");
  if (!DOUBTFUL.has(before.text) || at < 2) return false;
  return isCapital(whole, before) || ((tokens[at - 2]?.word.bits ?? 0) & W.preposition) !== 0;
}

/** The `4` and the `7` of `lines 2, 4 and 7`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_LIST); back -= 1) {
    const token = tokens[back];
    if (token?.type === "number" || LISTS.has(token?.text ?? "")) continue;
    return LISTED.has(token?.text ?? "") && tokens[back + 1]?.type === "number";
  }
  return false;
}
