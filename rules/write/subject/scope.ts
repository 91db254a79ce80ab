/** Where a key result is to hold: "in 3 countries", "on all 12 extruders", "for all 14 models". */
import { W } from "../../reading/lexicon/classes.ts";
import { tokenise } from "../../reading/text/tokenise.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

const NUMBER = "(?:\\d[\\d.,]{0,8}|two|three|four|five|six|seven|eight|nine|ten|twelve)";
const WORDS = "(?:\\s(?:\\p{Ll}|\\p{Lu}\\p{Ll})[\\p{L}-]{1,20}){1,3}?";
/** Anything may be counted behind "in", "at", "across", and behind "all" after any of them. */
const COUNTED = new RegExp(
  `\\s(?<scope>(?:(?:in|at|across)\\s(?:all\\s|our\\s|the\\s|the first\\s)?|(?:on|for|to)\\sall\\s)${NUMBER}${WORDS}s)(?=$|[,;.(]|\\s(?:by|with|and|so|until|before|including|to|for|using|within)\\s)`,
  "u",
);
/** "To 12 branches": then it is to hold in them. */
const BROUGHT = new RegExp(
  `\\sto\\s(?:all\\s|our\\s|the\\s)?(?<places>${NUMBER}(?:\\s[\\p{Ll}-]{2,20})?\\s(?:branches|stores|shops|countries|plants|sites|schools|hospitals|clinics|regions|depots|markets|cities|locations|offices|warehouses|agencies|municipalities|dealerships|restaurants|hotels|factories|lines|wards|entities|subsidiaries|departments|units))(?=$|[,;.(]|\\s\\p{Ll})`,
  "u",
);
/** "In the Hamburg depot", "at the Lyon site". */
const NAMED = regex("u")`
    \s(?<scope>(?:in|at)\s(?:the|our)\s(?:\p{Lu}[\p{L}-]{1,20}\s){1,2}(?:depot|plant|store|branch|
      hospital|clinic|warehouse|region|office|site|line|factory|department|market|terminal))(?=$|
      [,;.(]|\s\p{Ll})
  `;
/** What is counted in these says how much went in, and not where it holds. */
const AMOUNT = regex("u")`
    (?:hours|days|weeks|months|years|quarters|steps|phases|sprints|minutes|seconds|points|percent|
      images|samples|documents|records|photos|languages|rounds|sessions|batches|iterations)$
  `;

/** In the user's words; null where the key result names no place or number of places. */
export function scopeOf({ words, language }: Standing): string | null {
  if (language !== "en") return null;
  const places = BROUGHT.exec(words.sentence)?.groups?.["places"];
  if (places !== undefined) return `in the ${places}`;
  const groups = (COUNTED.exec(words.sentence) ?? NAMED.exec(words.sentence))?.groups;
  const scope = groups?.["scope"]?.replace(/^to\s/u, "for ");
  if (scope === undefined || AMOUNT.test(scope) || words.subject?.includes(scope)) return null;
  const counted = tokenise(scope, language).at(-1);
  const people = Boolean((counted?.word.bits ?? 0) & (W.people | W.staff));
  return people && /^for\s/u.test(scope) ? null : scope;
}
