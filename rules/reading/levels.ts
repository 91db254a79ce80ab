/** Decides what each number is for: where the metric starts, where it shall end, or neither. */
import type { Level, ReadNumber, Reading } from "../okr.ts";
import { isBaseline, precedes, stands } from "./baseline.ts";
import type { FoundDeadline } from "./deadline.ts";
import type { Candidate } from "./neighbours.ts";
import { isAim, isAside, isCase, joins } from "./neighbours.ts";
import { isLoneOrigin } from "./origin.ts";
import { mainShare } from "./share.ts";
import type { Slotted } from "./placeholder.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { findUniversal } from "./universal.ts";
import { isTime, unitOf } from "./unit.ts";
import { wordSet } from "./word-set.ts";

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

/** What follows these is a case, not an aim. */
const SUPPOSED = wordSet("if when whenever once unless wenn sobald");

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
        factor: 1,
        slot: name,
        text: `{${name}}`,
        span,
        first,
        last: first + 2,
      },
    ];
  });
}

/** No key result has more: a longer run of numbers is no statement, and is not searched for levels. */
const MOST_LEVELS = 60;

/** `12 to 14 million EUR`: the scale behind the second number is that of both. */
function scaledAs(left: Candidate, { factor, unit }: Candidate): Candidate {
  if (left.value === null || left.unit !== null || left.factor !== 1 || unit === null) return left;
  return { ...left, value: left.value * factor };
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
  const beyond = candidates.splice(MOST_LEVELS);

  let baseline: Candidate | null = null;
  let target: Candidate | null = null;
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1];
    if (right && (joins(tokens, left, right) || precedes(tokens, left, right))) {
      baseline = scaledAs(left, right);
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
    if (baseline && candidates.length === 1 && isLoneOrigin(tokens, baseline)) baseline = null;
    const free = candidates.filter((each) => each !== baseline);
    const supposed = tokens.findIndex((token) => SUPPOSED.has(token.text));
    const aims = free.filter((each) => !isCase(tokens, each, supposed));
    const straight = aims.filter((each) => !isAside(tokens, each));
    target =
      mainShare(tokens, straight, baseline) ??
      straight.find((each) => each.comparator !== null) ??
      straight[0] ??
      aims[0] ??
      null;
    baseline ??= candidates.find((each) => stands(tokens, each, target)) ?? null;
    const standing = candidates.findIndex((each, at) =>
      stands(tokens, each, candidates[at - 1] ?? null),
    );
    if (!baseline && standing > 0) {
      baseline = candidates[standing] ?? null;
      target = candidates[standing - 1] ?? null;
    }
  }
  for (const each of beyond) note(each, "condition");
  const said = baseline;
  for (const each of candidates) {
    const starts = each.first === said?.first;
    note(each, each === target ? "target" : starts ? "baseline" : "condition");
  }
  numbers.sort((left, right) => left.span.start - right.span.start);
  const whole = baseline?.unit === "%" && isTime(target?.unit ?? null);
  const found = target && !whole ? null : findUniversal(tokens, text);
  const universal = target && found?.level.unit !== "%" ? null : found;
  if (universal) target = null;
  const unit = target?.unit ?? baseline?.unit ?? null;
  const firstLevel = Math.min(
    target?.first ?? tokens.length,
    baseline?.first ?? tokens.length,
    universal?.first ?? tokens.length,
  );
  return {
    baseline: baseline && toLevel(baseline, unit),
    // `0.94 (today 1 of 10)`: only a start shares the whole that is counted of.
    target: target
      ? toLevel(target, unit?.startsWith("of ") ? null : unit)
      : (universal?.level ?? null),
    comparator: target?.comparator ?? universal?.comparator ?? null,
    numbers,
    at: firstLevel,
    universal: universal !== null,
  };
}
