/** Tells a metric that shall stay where it is: `kept under 2%`, `CSAT maintained at 4.5`. */
import { isPlural } from "./grammar.ts";
import { LEVEL_NOUN, W } from "./lexicon/classes.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-set.ts";

const STAYS = wordSet(
  "stays stay remains remain keeps keep maintains maintain holds hold sustains sustain preserves preserve stable steady bleibt halten worse",
);
const MAINTAINED = wordSet("maintained sustained preserved beibehalten");
/** Also said of what is given or promised: `6 workshops held`, `promises kept`. */
const HELD = wordSet("held kept gehalten");
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

/** Whether the word at `at` says that the level stays; the `stay` in `length of stay` does not. */
export function saysHold(tokens: readonly Token[], at: number, structure: Structure): boolean {
  const text = tokens[at]?.text ?? "";
  if (STAYS.has(text)) return tokens[at - 1]?.text !== "of";
  if (MAINTAINED.has(text)) return tokens[at + 1]?.text !== "by";
  return HELD.has(text) && isHeldLevel(tokens, at, structure);
}
