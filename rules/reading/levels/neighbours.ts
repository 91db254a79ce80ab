/** What the words around a number say it is: a start, a target, a case or an aside. */
import type { Comparator } from "../numbers/quantity.ts";
import type { Token } from "../text/tokens.ts";
import { isTimeOfDay } from "../numbers/clock.ts";
import { isOrigin } from "./origin.ts";
import { isQualifier } from "../numbers/qualifier.ts";
import { isShare } from "./share.ts";
import { isWithin } from "../time/time-span.ts";
import { isTime } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

/** A quantity, or a slot in a quantity's place. */
export interface Candidate {
  value: number | null;
  upper: number | null;
  unit: string | null;
  comparator: Comparator | null;
  relative: boolean;
  /** What a `k` or `million` behind it made of it; 1 without. */
  factor: number;
  slot: string | null;
  text: string;
  span: { start: number; end: number };
  first: number;
  last: number;
}

export const BASE_BEFORE = wordSet(
  `
    base rather versus vs today's from currently present current baseline today was were previously
    compared starting now ausgehend ausgang aktuell heute derzeit bisher bislang ausgangswert basis
    statt de instead zuletzt vorjahr vorjahres vorquartal vormonat vorsaison
  `,
);
const TO = wordSet("to → ⇒ ➔ ➜ auf zu à until bis");
const CONDITION_BEFORE = wordSet(
  `
    per each every any last past previous rolling trailing first top after if when @ pro letzten
    ersten alle next q days exceeding without ohne
  `,
);
const AIM = wordSet("target goal aim aiming ziel soll");
export const LITTLE = wordSet(
  `
    of the a at is are it it's it’s es sie sind liegt liegen to about around roughly ca approx
    approximately level value rate an = : ~ just only down up our with least most more than von bei
    am im schnitt durchschnittlich rund etwa circa average avg
  `,
);
const SIGNS = wordSet("< > ≤ ≥ ~ (");
const BOUNDS = wordSet(
  "max . at most least under below over above less more than < > = ≤ ≥ maximal höchstens unter über",
);
const WHENCE = wordSet("from von vom");
/** `from pilot with 12 agents`: between whence and how many. */
const WITH = wordSet("with of in at mit bei");
/** Most tokens from `from` to the number. */
const WHENCE_WITHIN = 4;
/** `4.9% of sales -> 3.8%`. */
const ARROW_ENDS = /(?:[-–—]>|>>)$|[→⇒➔➜]/;
const PER = wordSet("/ per a je pro");
const SIGNS_OF_LEVEL = wordSet("< > = ≤ ≥ ( { all alle allen");
const BEFORE_CASE = wordSet("the of than least rolling");
const AGED = wordSet("older younger");
const OF_OURS = wordSet("of our for");

/** The nearest telling word before a token, skipping `about`, `the`, `at`. */
export function wordBefore(tokens: readonly Token[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const shortens = token.text === "." && LITTLE.has(tokens[at - 1]?.text ?? "");
    const averaged = token.text === "on" && tokens[at + 1]?.text === "average";
    if (!shortens && !averaged && !LITTLE.has(token.text) && !SIGNS.has(token.text))
      return token.text;
  }
  return "";
}

/** `14% to max. 5%`, `34 to under 10`: a bound between the `to` and the second level. */
const boundsFollow = ([to, ...bounds]: readonly string[]): boolean =>
  to !== undefined && TO.has(to) && bounds.length > 0 && bounds.every((word) => BOUNDS.has(word));

/** True for an arrow or a `to` that joins two levels. */
export function joins(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = tokens.slice(left.last + 1, right.first).map((token) => token.text);
  if (PER.has(between[0] ?? "")) between.splice(0, 2);
  if (boundsFollow(between) && left.unit === right.unit) return left.comparator === null;
  const joined = between.join("");
  if (joined.endsWith("=>") && leadsFromNoun(between, left))
    return !left.relative && left.comparator === null && (left.unit ?? right.unit) === right.unit;
  if (/^[-–—=>]*>$/.test(joined) || ARROW_ENDS.test(joined)) return true;
  if (joined === "|") return tokens[left.first - 1]?.text === "|";
  if (tokens[left.first - 1]?.text === "than") return false;
  if (between.length > 9 || joined.includes(".")) return false;
  const to = between.findLastIndex((word) => TO.has(word));
  if (to < 0 || between.length - to > 4) return false;
  if (between.slice(to + 1).some((word) => !LITTLE.has(word) && !SIGNS_OF_LEVEL.has(word)))
    return false;
  if (between.length === 1) return true;
  const before = tokens[left.first - 1]?.text ?? "";
  if (WHENCE.has(before) || BASE_BEFORE.has(wordBefore(tokens, left.first))) return true;
  return left.unit !== null && left.unit === right.unit && comesFrom(tokens, left.first);
}

/** `from pilot with 12 agents to all 140 agents`. */
function comesFrom(tokens: readonly Token[], first: number): boolean {
  if (!WITH.has(tokens[first - 1]?.text ?? "")) return false;
  return tokens
    .slice(Math.max(0, first - WHENCE_WITHIN), first - 1)
    .some(({ text }) => WHENCE.has(text));
}

/** `5 checks =>`: nothing but the noun that the first level counts before the arrow. */
const leadsFromNoun = (between: readonly string[], { unit }: Candidate): boolean =>
  between.length === 2 || between.slice(0, -2).join(" ") === unit;

/** A number that only says when, per what or of which: never an aim. */
export function isCase(tokens: readonly Token[], each: Candidate, supposed: number): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  const further = tokens[each.first - 2]?.text ?? "";
  if (CONDITION_BEFORE.has(before)) return true;
  if (CONDITION_BEFORE.has(further) && BEFORE_CASE.has(before)) return true;
  if (before === "the" && each.unit === "%") return true;
  if (before === "than" && AGED.has(further)) return true;
  if (isQualifier(tokens, each)) return true;
  return supposed >= 0 && supposed < each.first;
}

/** A number that is an aim only where no other is: `within 2 days`, `of our 50`, `top 3`. */
export function isAside(tokens: readonly Token[], each: Candidate): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  if (isWithin(tokens, each.first)) return isTime(each.unit);
  if (isTimeOfDay(each.text) || (each.relative && before === "(")) return true;
  if (isOrigin(tokens, each)) return true;
  if (before === "top") return true;
  if (before === "for" && (each.unit === "%" || isShare(tokens, each))) return false;
  return OF_OURS.has(before) && each.comparator === null;
}

/** `target 42`, `4ct (target)`: said to be what is aimed at. */
export function isAim(tokens: readonly Token[], each: Candidate): boolean {
  if (AIM.has(tokens[each.first - 1]?.text ?? "")) return true;
  return tokens[each.last + 1]?.text === "(" && AIM.has(tokens[each.last + 2]?.text ?? "");
}
