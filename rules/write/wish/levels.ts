/** What an objective wants less or more of, with the unit that its noun is counted in. */
import { capital } from "../lines/compose.ts";
import { peopleIn } from "../people/people.ts";
import { regex } from "../../regex.ts";

interface Counted {
  unit: string;
  span: string;
}

/** Nouns by the unit that goes without saying. */
const UNITS: readonly (readonly [noun: RegExp, counted: Counted])[] = [
  [
    /\b(?:costs?|losses|spend|spending|expenses|revenue|revenues|sales|margins?)$/iu,
    { unit: " EUR", span: " a month" },
  ],
  [
    regex("iu")`
      (?:\brates?|\bchurn|\bturnover|\bshare|\bretention|\bconversion|\badoption|\bavailability|
        \bpunctuality|\butili[sz]ation|\bscrap|\babsenteeism)$
    `,
    { unit: "%", span: "" },
  ],
  [/\b(?:downtime|overtime|idle time)$/iu, { unit: " hours", span: " a month" }],
  [
    /\b(?:lead|cycle|processing|throughput|turnaround|delivery|handling|resolution)\stimes?$/iu,
    { unit: " days", span: "" },
  ],
  [
    /\b(?:waiting|response|set-?up|changeover|reporting)\stimes?$/iu,
    { unit: " minutes", span: "" },
  ],
  [/\b(?:emissions|carbon footprint)$/iu, { unit: " tonnes", span: " a month" }],
  [/\b(?:satisfaction|nps|csat|scores?)$/iu, { unit: " points", span: "" }],
  [
    regex("iu")`
      \b(?:complaints|accidents|injuries|incidents|defects|errors|mistakes|returns|outages|failures|
        breakdowns|delays|departures|findings|tickets|calls|requests|claims|stock-?outs|cancellations|
        no-shows|bugs|faults)$
    `,
    { unit: "", span: " a month" },
  ],
  [
    regex("iu")`
      \b(?:orders|customers|members|applications|subscribers|visitors|donations|referrals|leads|
        registrations)$
    `,
    { unit: "", span: " a month" },
  ],
];

type Goes = "fall" | "rise";

/** "Fraud losses in card payments fall from {from} EUR to {to} EUR a month"; null for other nouns. */
export function levelOfLess(what: string): string | null {
  return level(what, "fall");
}

export function levelOfMore(what: string): string | null {
  const output = /^(?:the\s)?output of (?<where>.{3,40})$/iu.exec(what)?.groups?.["where"];
  if (output !== undefined) return `The output of ${output} rises from {from} to {to} a day`;
  return level(what, "rise");
}

function level(what: string, goes: Goes): string | null {
  if (/^the time (?:to|for|until|that|from)\s/iu.test(what))
    return `${capital(what)} ${goes}s from {from} days to {to} days`;
  const counted = UNITS.find(([noun]) => noun.test(headOf(what)))?.[1];
  return counted === undefined ? null : moving(what, goes, counted);
}

/** Whatever it is: what nobody knows a unit for is counted by the month, or left to the team. */
export function levelOf(what: string, goes: Goes): string {
  const named = /^time\s/iu.test(what) ? `the ${what}` : what;
  const own = level(named, goes);
  if (own !== null) return own;
  if (named !== what) return moving(named, goes, { unit: " hours", span: " a month" });
  // Who is there is counted on a day; what happens, by the month.
  const isEvent = isSeveral(what) && peopleIn(what, "en") === null;
  return moving(what, goes, { unit: "", span: isEvent ? " a month" : "" });
}

function moving(what: string, goes: Goes, { unit, span }: Counted): string {
  const moves = isSeveral(what) ? goes : `${goes}s`;
  return `${capital(what)} ${moves} from {from}${unit} to {to}${unit}${span}`;
}

/** "The cost of X": what stands behind is what it is the cost of. */
export function headOf(what: string): string {
  return BEHIND.exec(what)?.groups?.["head"] ?? what;
}

const BEHIND = regex("u")`
    ^(?<head>.{2,60}?)\s(?:of|in|on|for|with|without|from|at|per|about|among|between|caused|after|
      before|during|across|by|to|due|that|who|which|where|asking|needing|waiting|\p{L}{3,}ed)(?=\s|$)
  `;

/** Whether what it hangs on is counted one by one. */
export function isSeveral(what: string): boolean {
  const head = headOf(what);
  return /[^su]s$/iu.test(head) && !/(?:nps|news|sis|ics)$/iu.test(head);
}
