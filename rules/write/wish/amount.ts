/** A wish for more or less of something: "Sellers spend less time on reports". */
import { regex } from "../../regex.ts";

/** What is counted, which way it goes, and in which unit. */
export interface Amount {
  /** "The time that sellers spend on reports". */
  named: string;
  goes: "falls" | "rises";
  unit: string;
  /** " a week". */
  span: string;
}

const MORE_OR_LESS = regex("iu")`
    ^(?<who>(?:our\s|the\s)?[\p{L}-]+(?:\s[\p{L}-]+){0,2}?s|people)\s(?<verb>\p{Ll}{3,14})
      \s(?<how>less|fewer|more)\s(?<what>[\p{L}-]+(?:\s[\p{L}-]+)?)(?<rest>\s(?:on|in|with|for|from|
      at|by|to)\s.{3,40})?$
  `;

/** Null where the aim wishes for no amount. */
export function amountWished(aim: string): Amount | null {
  const found = MORE_OR_LESS.exec(aim)?.groups;
  if (!found) return null;
  const { who = "", verb = "", how = "", what = "", rest = "" } = found;
  const whom = who.slice(0, 1).toLowerCase() + who.slice(1);
  const clause = `that ${whom} ${verb}${rest}`;
  const goes = how.toLowerCase() === "more" ? "rises" : "falls";
  if (/^time$/iu.test(what))
    return { named: `The time ${clause}`, goes, unit: " hours", span: " a week" };
  const counted = /[^s]s$/u.test(what);
  const named = counted ? `The number of ${what} ${clause}` : `The ${what} ${clause}`;
  return { named, goes, unit: "", span: " a month" };
}
