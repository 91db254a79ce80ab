/** Which way the metric shall go: up, down, or nowhere. */
import type { Kind, Reading } from "../okr.ts";
import { W } from "./lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { isTime, sizeOf } from "./unit.ts";
import { wordSet } from "./word-set.ts";

const FALLS = wordSet("down less fewer lower");

const HOLD = wordSet(
  "stays stay remains remain keeps keep maintains maintain holds hold sustains sustain preserves preserve stable steady bleibt halten worse",
);
/** Nouns of which less is better. */
const LESS_IS_BETTER = wordSet(
  "churn cost costs price latency time times duration wait waiting delay downtime backlog abandonment attrition turnover effort wer mape rmse mae error errors mttr drift toil burden risk loss losses lag lead queue cac kosten dauer zeit fehler",
);

/** The direction; null where nothing tells. */
export function findDirection(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  kind: Kind,
): Reading["direction"] {
  const { baseline, target, comparator } = levels;
  if (baseline?.value != null && target?.value != null && !target.relative) {
    const change = target.value * sizeOf(target.unit) - baseline.value * sizeOf(baseline.unit);
    if (change > 0) return "increase";
    return change < 0 ? "decrease" : "hold";
  }
  const { opener, predicate, effect } = structure;
  const after = effect ? tokens.slice(tokens.indexOf(effect)) : tokens;
  const verbs = [effect ? null : opener, effect ? null : predicate, ...after];
  for (const token of verbs) {
    if (!token) continue;
    if (HOLD.has(token.text)) return "hold";
    if (token.word.bits & W.lower && !(token.word.bits & W.raise)) return "decrease";
    if (token.word.bits & W.raise && !(token.word.bits & W.lower)) return "increase";
  }
  if (target?.relative) {
    const down = tokens.some((token) => FALLS.has(token.text));
    if (down || /^[-−]/.test(target.text)) return "decrease";
    return "increase";
  }
  if (!target || kind !== "outcome") return null;
  if (comparator === "<" || comparator === "<=" || target.value === 0) return "decrease";
  if (comparator !== null) return "increase";
  if (isTime(target.unit)) return "decrease";
  const lower = [structure.head, structure.of].some(
    (token) =>
      token !== null && (LESS_IS_BETTER.has(token.text) || (token.word.bits & W.fault) !== 0),
  );
  return lower ? "decrease" : "increase";
}
