/** Decides what each number is for: where the metric starts, where it shall end, or neither. */
import type { Level, ReadNumber, Reading } from "../okr.ts";
import type { FoundDeadline } from "./deadline.ts";
import type { Slotted } from "./placeholder.ts";
import type { Comparator, Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { findUniversal } from "./universal.ts";
import { isTime, unitOf } from "./unit.ts";

/** A quantity, or a slot in a quantity's place. */
interface Candidate {
  value: number | null;
  upper: number | null;
  unit: string | null;
  comparator: Comparator | null;
  relative: boolean;
  slot: string | null;
  text: string;
  span: { start: number; end: number };
  first: number;
  last: number;
}

export interface Levels {
  baseline: Level | null;
  target: Level | null;
  comparator: Reading["comparator"];
  numbers: ReadNumber[];
  /** First token of the first level, or the number of tokens. */
  at: number;
  /** Whether the target is a word such as `all` or `no`. */
  universal: boolean;
}

const BASE_BEFORE =
  /^(?:base|rather|versus|vs|today's|from|currently|current|baseline|today|was|were|previously|compared|starting|now|von|aktuell|heute|derzeit|bisher|ausgangswert|basis|statt|de|instead)$/;
const BASE_AFTER = /^(?:today|currently|now|previously|heute|aktuell|derzeit|bisher|baseline)$/;
const TO = /^(?:to|→|⇒|➔|➜|auf|zu|à|until|bis)$/;
const CONDITION_BEFORE =
  /^(?:per|each|every|any|last|past|previous|rolling|trailing|first|top|after|if|when|@|pro|letzten|ersten|alle|next|q|days|exceeding)$/;
/** What follows these is a case, not an aim. */
const SUPPOSED = /^(?:if|when|whenever|once|unless|wenn|sobald)$/;
const AIM = /^(?:target|goal|aim|aiming|ziel)$/;
const LITTLE =
  /^(?:of|the|a|at|is|are|to|about|around|roughly|ca|approx|approximately|level|value|rate|an|=|:|~|just|only|down|up|our|to|with|least|most|more|than|von|bei|the)$/;

const toLevel = (from: Candidate, unit: string | null): Level => ({
  value: from.value,
  upper: from.upper,
  unit: from.unit ?? unit,
  relative: from.relative,
  slot: from.slot,
  text: from.text,
  span: from.span,
});

const asCandidate = (quantity: Quantity): Candidate => ({ ...quantity, slot: null });

function slotCandidates(slots: readonly Slotted[], tokens: readonly Token[]): Candidate[] {
  return slots.flatMap(({ name, span }) => {
    const first = tokens.findIndex((token) => token.start >= span.start);
    if (first < 0) return [];
    const unit = tokens[first + 3];
    const known = (unit && unitOf(unit.text)) ?? null;
    return [
      {
        value: null,
        upper: null,
        unit: known,
        comparator: null,
        relative: false,
        slot: name,
        text: `{${name}}`,
        span,
        first,
        last: first + 2,
      },
    ];
  });
}

/** The nearest telling word before a token, skipping `about`, `the`, `at`. */
function wordBefore(tokens: readonly Token[], first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (!LITTLE.test(token.text) && !/^[<>≤≥~(]$/.test(token.text)) return token.text;
  }
  return "";
}

/** True for an arrow or a `to` that joins two levels. */
function joins(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = tokens.slice(left.last + 1, right.first).map((token) => token.text);
  if (/^(?:\/|per|a)$/.test(between[0] ?? "")) between.splice(0, 2);
  const joined = between.join("");
  if (joined === "=>" && (left.relative || left.comparator !== null || left.unit !== right.unit))
    return false;
  if (/^[-–—=]*>$/.test(joined) || /[→⇒➔➜]/.test(joined)) return true;
  if (between.length > 9 || joined.includes(".")) return false;
  const to = between.findLastIndex((word) => TO.test(word));
  if (to < 0 || between.length - to > 4) return false;
  if (between.slice(to + 1).some((word) => !LITTLE.test(word) && !/^[<>=≤≥({]$/.test(word)))
    return false;
  if (between.length === 1) return true;
  return (
    BASE_BEFORE.test(wordBefore(tokens, left.first)) || tokens[left.first - 1]?.text === "from"
  );
}

/** `quotes from 3 partners`: whence, not where it starts; `up from 3 partners` is a start. */
function isOrigin(tokens: readonly Token[], each: Candidate): boolean {
  if (tokens[each.first - 1]?.text !== "from" || each.relative) return false;
  if (each.unit === null || each.unit === "%" || isTime(each.unit)) return false;
  const before = tokens[each.first - 2];
  if (!/[a-z]{3}/.test(each.unit) || each.first < 3 || before?.type !== "word") return false;
  return !/^(?:up|down|now|away|raise|reduce|increase|grow|cut|move)$/.test(before.text);
}

function isBaseline(tokens: readonly Token[], each: Candidate): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  const further = tokens[each.first - 2]?.text ?? "";
  if (before === "than" && further === "rather") return true;
  if (/^(?:least|most|than)$/.test(before) || isOrigin(tokens, each)) return false;
  if (further === "last" && /^(?:year|quarter|month)$/.test(before)) return true;
  if (before === "at" && /^(?:are|currently)$/.test(further)) return true;
  if (before === "have" && further === "(") return true;
  if (/^(?:from|was|currently|today|baseline|von|aktuell|heute|derzeit)$/.test(before)) return true;
  if (BASE_BEFORE.test(wordBefore(tokens, each.first))) return true;
  for (let at = each.last + 1; at <= each.last + 3; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (BASE_AFTER.test(text)) return true;
    if (/^(?:last|letztes|letzten|vorjahr)$/.test(text) && at === each.last + 1) return true;
    if (/^[,;.]$/.test(text)) break;
  }
  return false;
}

/** A number that only says when, per what or of which: never an aim. */
function isCase(tokens: readonly Token[], each: Candidate, supposed: number): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  const further = tokens[each.first - 2]?.text ?? "";
  if (CONDITION_BEFORE.test(before)) return true;
  if (CONDITION_BEFORE.test(further) && /^(?:the|of|than|least|rolling)$/.test(before)) return true;
  if (before === "the" && each.unit === "%") return true;
  return supposed >= 0 && supposed < each.first;
}

/** A number that is an aim only where no other is: `within 2 days`, `of our 50`, `top 3`. */
function isAside(tokens: readonly Token[], each: Candidate): boolean {
  const before = tokens[each.first - 1]?.text ?? "";
  if (before === "within") return isTime(each.unit);
  if (isOrigin(tokens, each)) return true;
  if (before === "top") return true;
  return /^(?:of|our|for)$/.test(before) && each.comparator === null;
}

/** `target 42`, `4ct (target)`: said to be what is aimed at. */
function isAim(tokens: readonly Token[], each: Candidate): boolean {
  if (AIM.test(tokens[each.first - 1]?.text ?? "")) return true;
  return tokens[each.last + 1]?.text === "(" && AIM.test(tokens[each.last + 2]?.text ?? "");
}

/** `64% (71% in June)`: a level of the same unit in brackets behind the target is where it stands. */
function stands(tokens: readonly Token[], each: Candidate, target: Candidate | null): boolean {
  if (!target || each.first <= target.last || (each.unit !== null && each.unit !== target.unit))
    return false;
  const before = tokens[each.first - 1]?.text ?? "";
  const bracketed = before === "(" || (before === ":" && tokens[each.first - 3]?.text === "(");
  return bracketed && tokens.slice(each.last + 1, each.last + 6).some(({ text }) => text === ")");
}

/** Splits the numbers of a key result into baseline, target and the rest. */
export function findLevels(
  tokens: readonly Token[],
  text: string,
  quantities: readonly Quantity[],
  slots: readonly Slotted[],
  deadline: FoundDeadline | null,
): Levels {
  const numbers: ReadNumber[] = [];
  const note = (
    each: { value: number | null; unit: string | null; text: string; span: Level["span"] },
    role: ReadNumber["role"],
  ) => {
    if (each.value !== null)
      numbers.push({ value: each.value, unit: each.unit, role, text: each.text, span: each.span });
  };
  const candidates: Candidate[] = [];
  for (const each of quantities) {
    const dated = deadline && each.first >= deadline.first && each.first <= deadline.last;
    if (dated) note(each, "date");
    else if (each.sort === "identifier") note(each, "identifier");
    else if (each.sort === "attribute") note(each, "condition");
    else candidates.push(asCandidate(each));
  }
  candidates.push(...slotCandidates(slots, tokens));
  candidates.sort((left, right) => left.first - right.first);

  let baseline: Candidate | null = null;
  let target: Candidate | null = null;
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1];
    if (right && joins(tokens, left, right)) {
      baseline = left;
      target = right;
      break;
    }
  }
  if (!target) {
    target = candidates.find((each) => isAim(tokens, each)) ?? null;
    baseline = target && (candidates.find((each) => each !== target) ?? null);
  }
  if (!target) {
    baseline = candidates.find((each) => isBaseline(tokens, each)) ?? null;
    const free = candidates.filter((each) => each !== baseline);
    const supposed = tokens.findIndex((token) => SUPPOSED.test(token.text));
    const aims = free.filter((each) => !isCase(tokens, each, supposed));
    const straight = aims.filter((each) => !isAside(tokens, each));
    target = straight.find((each) => each.comparator !== null) ?? straight[0] ?? aims[0] ?? null;
    baseline ??= candidates.find((each) => stands(tokens, each, target)) ?? null;
  }
  for (const each of candidates) {
    note(each, each === target ? "target" : each === baseline ? "baseline" : "condition");
  }
  numbers.sort((left, right) => left.span.start - right.span.start);
  const unit = target?.unit ?? baseline?.unit ?? null;
  const universal = target ? null : findUniversal(tokens, text);
  const firstLevel = Math.min(
    target?.first ?? tokens.length,
    baseline?.first ?? tokens.length,
    universal?.first ?? tokens.length,
  );
  return {
    baseline: baseline && toLevel(baseline, unit),
    target: target ? toLevel(target, unit) : (universal?.level ?? null),
    comparator: target?.comparator ?? universal?.comparator ?? null,
    numbers,
    at: firstLevel,
    universal: universal !== null,
  };
}
