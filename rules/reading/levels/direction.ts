/** Which way the metric shall go: up, down, or nowhere. */
import type { Kind, Reading } from "../../okr.ts";
import { saysHold } from "./hold.ts";
import { W } from "../lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import type { Structure } from "../sentence/structure.ts";
import type { Token } from "../text/tokens.ts";
import { isTime, sizeOf } from "../numbers/unit.ts";
import { wordMap, wordSet } from "../text/word-set.ts";

/** Of a time or a cost these say that it falls. */
const FASTER = wordSet("faster quicker better schneller besser");
const FALLS = wordSet(
  `
    down less fewer lower minus earlier sooner shorter cheaper weniger früher kürzer günstiger
    billiger niedriger
  `,
);
/** So large a share of anything is wanted. */
const MOST = 50;
const REFUSES = wordSet("not never don't doesn't nicht nie");
/** German denies behind the verb: `sinkt nicht unter 4`, `steigt dabei nie über 3 %`. */
const DENIES = wordSet("nicht nie niemals");
const NONE = wordSet("keinem keiner");
/** `darf nicht über 3 Tage steigen`. */
const MAY = wordSet("darf dürfen soll sollen");
const FORBIDDEN_WITHIN = 6;
const BY = wordSet("by um");
const MEANWHILE = wordSet("dabei auch weiter jedoch insgesamt dadurch");
/** `hours saved`, `2 Stunden eingespart`: the more of it the better. */
const SAVED = wordSet("saved freed gained eingespart gespart gewonnen");
/** How many words on the saved amount stands: `save at least 2 hours`. */
const AMOUNT_WITHIN = 3;
const COMPARED = wordMap<Reading["direction"]>({
  more: "increase",
  mehr: "increase",
  fewer: "decrease",
  less: "decrease",
  weniger: "decrease",
});
/** Verbs that say better, and neither up nor down. */
const BETTERS = wordSet("improve optimise optimize enhance verbessern optimieren");
const DOWN = wordSet("down runter herunter");
const TO_LEVEL = wordSet("to from auf von um");
/** Nouns of which less is better. */
const LESS_IS_BETTER = wordSet(
  `
    churn cost costs price latency time times duration wait waiting delay downtime backlog
    abandonment attrition turnover effort wer mape rmse mae error errors mttr drift toil burden risk
    loss losses lag lead queue cac kosten dauer zeit fehler fluktuation krankenstand ausschuss
    aufwand wartezeit durchlaufzeit rückstand leerstand
  `,
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
    if (isSaved(tokens, at)) return "increase";
    if (DOWN.has(token.text) && TO_LEVEL.has(tokens[at + 1]?.text ?? "")) return "decrease";
    const moves = token.word.bits & (W.lower | W.raise);
    if (moves !== W.lower && moves !== W.raise) continue;
    if (REFUSES.has(tokens[at - 1]?.text ?? "") || isDenied(tokens, at)) return "hold";
    return moves === W.lower ? "decrease" : "increase";
  }
  return null;
}

/** `2 hours saved`, `hours saved: 2`, `saves 20 minutes`; not `save 20%`. */
function isSaved(tokens: readonly Token[], at: number): boolean {
  const { text = "", word } = tokens[at] ?? {};
  if (SAVED.has(text)) {
    const before = tokens.slice(Math.max(0, at - FORBIDDEN_WITHIN), at);
    const number = before.findLastIndex(({ type }) => type === "number");
    if (number < 0) return ((tokens[at - 1]?.word.bits ?? 0) & W.timeUnit) !== 0;
    return !BY.has(before[number - 1]?.text ?? "") && !before[number]?.text.endsWith("%");
  }
  if (word?.base !== "save") return false;
  const amount = tokens.slice(at + 1, at + 1 + AMOUNT_WITHIN).find(({ type }) => type === "number");
  return amount !== undefined && !amount.text.endsWith("%");
}

function isDenied(tokens: readonly Token[], verb: number): boolean {
  const at = MEANWHILE.has(tokens[verb + 1]?.text ?? "") ? verb + 2 : verb + 1;
  const text = tokens[at]?.text ?? "";
  if (DENIES.has(text)) return tokens[at + 1]?.text !== "nur";
  if (text === "in") return NONE.has(tokens[at + 1]?.text ?? "");
  const before = tokens.slice(Math.max(0, verb - FORBIDDEN_WITHIN), verb);
  return before.some((each, place) => {
    return MAY.has(each.text) && DENIES.has(before[place + 1]?.text ?? "");
  });
}

/** Whether less of what the statement is about is better. */
const lessIsBetter = ({ head, of }: Structure): boolean =>
  [head, of].some(
    (token) =>
      token !== null && (LESS_IS_BETTER.has(token.text) || (token.word.bits & W.fault) !== 0),
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
    const change =
      sizeOfLevel(target.value, target.unit) - sizeOfLevel(baseline.value, baseline.unit);
    if (change > 0) return "increase";
    return change < 0 ? "decrease" : "hold";
  }
  if (kind === "output" && !target && !baseline) return null;
  // "Improve returns by 20%": who shall guess whether fewer are meant?
  const better = BETTERS.has(structure.opener?.word.base ?? "");
  if (better && target?.relative && lessIsBetter(structure)) return null;
  const said = saidDirection(tokens, structure);
  if (said) return said;
  if (target?.relative) {
    const falls = lessIsBetter(structure) ? FASTER : FALLS;
    const down = tokens.some(({ text }) => FALLS.has(text) || falls.has(text));
    if (down || /^[-−]/.test(target.text)) return "decrease";
    return "increase";
  }
  if (kind !== "outcome") return null;
  if (!target) return COMPARED.get(tokens[structure.start]?.text ?? "") ?? null;
  if (comparator === "<" || comparator === "<=" || target.value === 0) return "decrease";
  if (comparator !== null) return "increase";
  if (isTime(target.unit)) return "decrease";
  const share = sizeOfLevel(target.value ?? 0, target.unit);
  const partial = target.unit === "%" || target.unit?.startsWith("of ") === true;
  if (partial && share >= MOST) return "increase";
  return lessIsBetter(structure) ? "decrease" : "increase";
}
