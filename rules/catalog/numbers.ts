/** What is said in numbers: amounts, and units that have a dimension of their own. */

const AMOUNT =
  /\d|\b(?:half|halve[sd]?|third|quarter|doubl\w*|tripl\w*|twice|none|zero|no|not one|every|all|each|any|an? (?:hour|day|week|minute|second)|one|two|three|four|five|six|seven|eight|nine|ten|positive|negative|halb\w*|hälfte|drittel|viertel|fünftel|verdopp\w*|kein\w*|alle|jede\w*)\b/i;
/** Seconds in each unit of time. */
export const TIME: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
};
/** Units that have a dimension of their own: a counted noun may stand beside none. */
const FIXED = /^(?:%|ms|s|min|h|d|EUR|USD|GBP|points)$/u;
/** Whether it is a unit of measure, and not a thing counted. */
export function isUnit(unit: string): boolean {
  return FIXED.test(unit);
}

/** Whether the words hold anything like an amount, a number word or an all. */
export function saysAmount(text: string): boolean {
  return AMOUNT.test(text);
}
