/** Which way the metric shall go: up, down, or nowhere. */
import type { Kind, Reading } from "../okr.ts";
import { saysHold } from "./hold.ts";
import { W } from "./lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import type { Structure } from "./structure.ts";
import type { Token } from "./tokens.ts";
import { isTime, sizeOf } from "./unit.ts";
import { wordSet } from "./word-set.ts";

const FALLS = wordSet("down less fewer lower minus");
/** So large a share of anything is wanted. */
const MOST = 50;
const REFUSES = wordSet("not never don't doesn't nicht nie");
/** Nouns of which less is better. */
const LESS_IS_BETTER = wordSet(
  "churn cost costs price latency time times duration wait waiting delay downtime backlog abandonment attrition turnover effort wer mape rmse mae error errors mttr drift toil burden risk loss losses lag lead queue cac kosten dauer zeit fehler",
);

/** Comparable with levels of other units: times in seconds, `4 of 5` in percent. */
function sizeOfLevel(value: number, unit: string | null): number {
  const whole = Number(/^of (\d+)$/.exec(unit ?? "")?.[1]);
  return whole > 0 ? (value / whole) * 100 : value * sizeOf(unit);
}

/** What the verbs say, that of the effect before the others. */
function saidDirection(tokens: readonly Token[], structure: Structure): Reading["direction"] {
  const { opener, predicate, effect } = structure;
  const verbs = effect ? [] : [opener, predicate].flatMap((verb) => (verb ? [verb] : []));
  const from = effect ? tokens.indexOf(effect) : 0;
  for (const at of [...verbs.map((verb) => tokens.indexOf(verb)), ...tokens.keys()]) {
    const token = tokens[at];
    if (!token || at < from) continue;
    if (saysHold(tokens, at, structure)) return "hold";
    const moves = token.word.bits & (W.lower | W.raise);
    if (moves !== W.lower && moves !== W.raise) continue;
    if (REFUSES.has(tokens[at - 1]?.text ?? "")) return "hold";
    return moves === W.lower ? "decrease" : "increase";
  }
  return null;
}

/** The direction; null where nothing tells. */
export function findDirection(
  tokens: readonly Token[],
  structure: Structure,
  levels: Levels,
  kind: Kind,
): Reading["direction"] {
  const { baseline, target, comparator } = levels;
  if (baseline?.value != null && target?.value != null && !target.relative) {
    const change =
      sizeOfLevel(target.value, target.unit) - sizeOfLevel(baseline.value, baseline.unit);
    if (change > 0) return "increase";
    return change < 0 ? "decrease" : "hold";
  }
  if (kind === "output" && !target && !baseline) return null;
  const said = saidDirection(tokens, structure);
  if (said) return said;
  if (target?.relative) {
    const down = tokens.some((token) => FALLS.has(token.text));
    if (down || /^[-−]/.test(target.text)) return "decrease";
    return "increase";
  }
  if (!target || kind !== "outcome") return null;
  if (comparator === "<" || comparator === "<=" || target.value === 0) return "decrease";
  if (comparator !== null) return "increase";
  if (isTime(target.unit)) return "decrease";
  const share = sizeOfLevel(target.value ?? 0, target.unit);
  const partial = target.unit === "%" || target.unit?.startsWith("of ") === true;
  if (partial && share >= MOST) return "increase";
  const lower = [structure.head, structure.of].some(
    (token) =>
      token !== null && (LESS_IS_BETTER.has(token.text) || (token.word.bits & W.fault) !== 0),
  );
  return lower ? "decrease" : "increase";
}
