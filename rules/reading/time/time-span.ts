/** Stretches of time that end a key result: `within 6 weeks of start`, `in the next 3 months`. */
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

const WITHIN = wordSet("within in during over inside innerhalb binnen");
const BOUNDS = wordSet("within innerhalb binnen innert");
const ARTICLE = wordSet("the our its their von der den");
const ORDINAL = wordSet("first next coming following ersten nächsten");
const NEXT = wordSet("next coming following nächsten");
const COUNTED = wordSet("a an one two three four five six eight nine ten twelve");
const UNIT = wordSet(
  `
    days day weeks week months month quarters quarter years year tagen tage wochen woche monaten
    monate monat
  `,
);
const FIRST = wordSet("week month quarter woche monat");
const AFTER = wordSet("of after from nach ab");
const EVENT_ARTICLE = wordSet("the our project der dem");
const EVENT = wordSet(
  `
    start launch kick-off kickoff go-live signing beginning rollout start-up project now today
    opening approval production commissioning announcement quarter start projektstart beginn go-live
    einführung
  `,
);

/** `within`, `binnen` or `innerhalb von` before the token `first`. */
export function isWithin(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text ?? "";
  if (before === "von") return tokens[first - 2]?.text === "innerhalb";
  return BOUNDS.has(before);
}

/** The last token of the stretch that begins at `at`, or undefined. */
export function spanOfTime(tokens: readonly Token[], at: number): number | undefined {
  if (!WITHIN.has(tokens[at]?.text ?? "")) return undefined;
  let next = at + 1;
  if (ARTICLE.has(tokens[next]?.text ?? "")) next += 1;
  const ordinal = tokens[next]?.text ?? "";
  if (ORDINAL.has(ordinal)) next += 1;
  const counted = tokens[next]?.type === "number" || COUNTED.has(tokens[next]?.text ?? "");
  if (counted) next += 1;
  const unit = tokens[next]?.text ?? "";
  if (!UNIT.has(unit)) return undefined;
  const of = tokens[next + 1]?.text ?? "";
  if (AFTER.has(of)) {
    let event = next + 2;
    if (EVENT_ARTICLE.has(tokens[event]?.text ?? "")) event += 1;
    return EVENT.has(tokens[event]?.text ?? "") ? event : undefined;
  }
  if (of === "per") return undefined;
  if (NEXT.has(ordinal)) return next;
  if (!ORDINAL.has(ordinal) || counted || !FIRST.has(unit)) return undefined;
  return of === "online" ? next + 1 : next;
}
