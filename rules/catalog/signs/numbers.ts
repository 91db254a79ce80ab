/** What is said in numbers: amounts, and units that have a dimension of their own. */
import { anyWord } from "./word-list.ts";

const AMOUNT = anyWord(
  "half halved? halves third quarter doubl* tripl* twice none zero no not_one every all each any " +
    "an?_hour an?_day an?_week an?_minute an?_second one two three four five six seven eight nine " +
    "ten positive negative " +
    "halb* hälfte drittel viertel fünftel verdopp* kein* alle jede*",
);
/** Units that have a dimension of their own: a counted noun may stand beside none. */
const FIXED = /^(?:%|ms|s|min|h|d|weeks|months|years|EUR|USD|GBP|points)$/u;
/** Whether it is a unit of measure, and not a thing counted. */
export function isUnit(unit: string): boolean {
  return FIXED.test(unit);
}

/** Whether the words hold anything like an amount, a number word or an all. */
export function saysAmount(text: string): boolean {
  return /\d/.test(text) || AMOUNT().test(text);
}
