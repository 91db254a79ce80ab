/** Tells a metric that shall stay where it is: `kept under 2%`, `CSAT maintained at 4.5`. */
import { isPlural } from "../sentence/grammar.ts";
import { LEVEL_NOUN, W } from "../lexicon/classes.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Token } from "../text/tokens.ts";
import { BROKEN } from "./universal.ts";
import { wordSet } from "../text/word-set.ts";

const STAYS = wordSet(
  `
    stays stay remains remain keeps keep maintains maintain sustains sustain preserves preserve
    stable steady bleibt halten worse
  `,
);
/** `in keinem Monat überschritten`. */
const IN_NONE = wordSet("keinem keiner");
const NOT = wordSet("not nicht never nie");
const MAINTAINED = wordSet("maintained sustained preserved beibehalten");
/** Also said of what is given or promised: `6 workshops held`, `promises kept`, a `flat` rate. */
const HELD = wordSet("held kept gehalten flat");
/** Said of a level and of a meeting. */
const HOLD = wordSet("hold holds");
/** How many words behind it tell which. */
const HELD_WITHIN = 6;
const LEVEL_FOLLOWS = wordSet(
  "at above below under over within between to steady stable constant every all throughout < > ≤ ≥ =",
);
const LEVEL_PRECEDES = wordSet("bei unter über auf von % at below under above");
const ENDS = wordSet(": , ; . (");

/** `SLA kept: 99.9%`, `Availability held`: said of a level, not of things or episodes. */
function isHeldLevel(tokens: readonly Token[], at: number, { head }: Structure): boolean {
  if (((head?.word.bits ?? 0) & W.episode) !== 0) return false;
  const next = tokens[at + 1];
  if (next && LEVEL_FOLLOWS.has(next.text)) return true;
  if (next && !ENDS.has(next.text)) return false;
  const figure = tokens[at - 1]?.type === "number";
  if (figure) return LEVEL_PRECEDES.has(tokens[at - 2]?.text ?? "");
  return head !== null && (head.word.bits & LEVEL_NOUN) !== 0 && !isPlural(head);
}

/** `hold CSAT at 4.5`, `hold margins`; not `hold a daily round`. */
function holdsLevel(tokens: readonly Token[], at: number): boolean {
  const object = tokens.slice(at + 1, at + 1 + HELD_WITHIN);
  if (object.some(({ word }) => word.bits & W.episode)) return false;
  return object.some(({ text, word }) => word.bits & LEVEL_NOUN || LEVEL_FOLLOWS.has(text));
}

/** Whether the word at `at` says that the level stays; the `stay` in `length of stay` does not. */
export function saysHold(tokens: readonly Token[], at: number, structure: Structure): boolean {
  const text = tokens[at]?.text ?? "";
  if (STAYS.has(text)) return tokens[at - 1]?.text !== "of";
  if (MAINTAINED.has(text)) return tokens[at + 1]?.text !== "by";
  if (HOLD.has(text)) return holdsLevel(tokens, at);
  if (IN_NONE.has(text))
    return tokens.slice(at + 1, at + 3).some((token) => BROKEN.has(token.text));
  if (NOT.has(text)) return BROKEN.has(tokens[at + 1]?.text ?? "");
  return HELD.has(text) && isHeldLevel(tokens, at, structure);
}
