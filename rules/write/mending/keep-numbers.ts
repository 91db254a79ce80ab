/** The user's own levels: none is lost when a sentence is rewritten. */
import { scanNumbers } from "../../gate/scan.ts";

/** Levels of quality and service that set a bound and are no effect in themselves. */
const NAMES =
  "accuracy|sensitivity|specificity|hit rate|success rate|hallucination rate|word error rate|kappa|precision|recall|f1(?:[- ]score)?|auc|map|ndcg|wer|cer|mape|rmse|mae|bleu(?:-4)?|rouge|latency|error rate|uptime|availability|confidence|coverage|genauigkeit|präzision|trefferquote|fehlerquote|latenz|verfügbarkeit|abdeckung";
const BOUND =
  "(?:at least|at most|over|under|above|below|more than|less than|up to|mindestens|höchstens|über|unter|>=|≥|<=|≤|>|<|~)?\\s?";
const AMOUNT =
  "(?<![\\d.,])\\d[\\d.,]{0,11}\\s?(?:%|ms|s|percent|prozent|points|sekunden|seconds)?";
const BEHIND = new RegExp(
  `${BOUND}${AMOUNT}\\s(?:[\\p{L}-]{1,14}\\s)?(?:${NAMES})(?![\\p{L}])`,
  "iu",
);
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:[\\p{L}\\d-]{1,14}\\s)?(?:${NAMES})\\s?(?:of|at|is|von|bei|=|:)?\\s?${BOUND}${AMOUNT}`,
  "iu",
);

/** "Increase accuracy of the size adviser to 92%": the level stands behind what it is measured on. */
const APART = new RegExp(
  `(?<![\\p{L}])(?<name>${NAMES})\\s(?:of|in|on|for)\\s[^,;.\\d]{3,50}?\\s(?:to|at|of|by)\\s(?<level>${BOUND}${AMOUNT})`,
  "iu",
);

const STARTS = new RegExp(
  `(?<name>(?<![\\p{L}])(?:${NAMES}))\\s(?:of\\s|from\\s|von\\s)?${AMOUNT}\\s?(?:→|->|=>|to|auf)\\s?`,
  "iu",
);

/** "at least 85% accuracy", "F1 of 0.92": the level that a sentence promises; null if none. */
export function promisedLevel(sentence: string): string | null {
  // "AUC 0,78 → 0,84": the first is where it starts.
  const aimed = sentence.replace(STARTS, "$<name> ");
  const found = BEHIND.exec(aimed)?.[0] ?? BEFORE.exec(aimed)?.[0];
  if (found === undefined) {
    const { name, level } = APART.exec(sentence)?.groups ?? {};
    return name && level ? `${name.toLowerCase()} of ${level.trim()}` : null;
  }
  return found.trim().replace(/^(?:with|to|at|mit|and|or|und)\s(?!least|most)/iu, "");
}

/** Whether every number of a phrase stands in a text. */
export function holdsNumbers(text: string, phrase: string): boolean {
  return scanNumbers(phrase).every(({ text: number }) =>
    text.includes(number.replace(/[^\d.,]/gu, "")),
  );
}
