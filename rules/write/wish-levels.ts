/** What an objective wants less or more of, with the unit that its noun is counted in. */
import { capital } from "./compose.ts";

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
    /(?:\brates?|\bchurn|\bturnover|\bshare|\bretention|\bconversion|\badoption|\bavailability|\bpunctuality|\butili[sz]ation|\bscrap|\babsenteeism)$/iu,
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
  [/\b(?:satisfaction|nps|csat)$/iu, { unit: " points", span: "" }],
  [
    /\b(?:complaints|accidents|injuries|incidents|defects|errors|mistakes|returns|outages|failures|breakdowns|delays|departures|findings|tickets|calls|requests|claims|stock-?outs|cancellations|no-shows|bugs|faults)$/iu,
    { unit: "", span: " a month" },
  ],
  [
    /\b(?:orders|customers|members|applications|subscribers|visitors|donations|referrals|leads|registrations)$/iu,
    { unit: "", span: " a month" },
  ],
];

/** "Fraud losses in card payments fall from {from} EUR to {to} EUR a month"; null for other nouns. */
export function levelOfLess(what: string): string | null {
  return level(what, "fall");
}

export function levelOfMore(what: string): string | null {
  const output = /^(?:the\s)?output of (?<where>.{3,40})$/iu.exec(what)?.groups?.["where"];
  if (output !== undefined) return `The output of ${output} rises from {from} to {to} a day`;
  return level(what, "rise");
}

function level(what: string, goes: "fall" | "rise"): string | null {
  if (/^the time (?:to|for|until|that|from)\s/iu.test(what))
    return `${capital(what)} ${goes}s from {from} days to {to} days`;
  // "The cost of X": what stands behind is what it is the cost of.
  const [head = what] = what.split(
    /\s(?:of|in|on|for|with|from|at|per|about|among|between|per|caused|after|during|across)\s/u,
  );
  const counted = UNITS.find(([noun]) => noun.test(head))?.[1];
  if (counted === undefined) return null;
  const { unit, span } = counted;
  const several = /[^su]s$/iu.test(head) && !/(?:nps)$/iu.test(head);
  return `${capital(what)} ${several ? goes : `${goes}s`} from {from}${unit} to {to}${unit}${span}`;
}
