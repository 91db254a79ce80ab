/** What people do their work on, or spend their time with: a share of that, and not of them. */
import { pluralOf } from "../subject/plural.ts";
import { regex } from "../../regex.ts";

/** "Sellers spend their time with customers": a share of their time. */
export function timeSpent(verb: string, rest: string, people: string): string | null {
  const how =
    /^\s(?:more |most )?(?:of\s)?their\s(?:time|day|days|hours)\s(?<how>(?:with|on|in)\s.{3,40})$/iu;
  const found = verb === "spend" ? how.exec(rest)?.groups?.["how"] : undefined;
  return found === undefined ? null : `The share of their time that ${people} spend ${found}`;
}

/** "Small cases in minutes". */
const SEVERAL_THINGS = regex("iu")`
    ^\s(?<things>(?!their\b|our\b|your\b|its\b|his\b|the\b|right\b|what\b|it\b|as\b|with\b)
      (?:[\p{L}-]+\s)?[\p{L}-]{3,}(?<!s)s)(?<how>\s(?:on|in|at|within|before|without|with)\s.{3,50})$
  `;

/** "The fault on the first visit". */
const ONE_THING = regex("iu")`
  ^\s(?:the|an?|each|every)\s(?<one>(?!right\b|same\b)[\p{L}-]+(?<!s))(?<how>\s(?:on|in|at|
    within|before|with|without|by|from)\s.{3,50})$
`;

/** "Crews fix the fault on the first visit": a share of the faults. */
export function workedOn(verb: string, rest: string, people: string): string | null {
  const many = SEVERAL_THINGS.exec(rest)?.groups;
  if (many) return `The share of ${many["things"]} that ${people} ${verb}${many["how"]}`;
  const object = ONE_THING.exec(rest)?.groups;
  const { one, how = "" } = object ?? {};
  return one === undefined ? null : `The share of ${pluralOf(one)} that ${people} ${verb}${how}`;
}
