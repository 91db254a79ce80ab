/** Decides what each number is for: where the metric starts, where it shall end, or neither. */
import type { Level, ReadNumber, Reading } from "../../okr.ts";
import type { FoundDeadline } from "../time/deadline.ts";
import { inUnitOf } from "./convert.ts";
import type { Candidate } from "./neighbours.ts";
import type { Pair } from "./pair.ts";
import { choosePair } from "./pair.ts";
import type { Slotted } from "../text/placeholder.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isWithin } from "../time/time-span.ts";
import type { Token } from "../text/tokens.ts";
import { findUniversal } from "./universal.ts";
import { isTime, unitOf } from "../numbers/unit.ts";
import { wordSet } from "../text/word-set.ts";

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

const FOR = wordSet("for of in für bei");
const MEDIAN = wordSet("median average mean avg max maximum mittlere durchschnittliche");
/** `days`, `Tage`, `Stunden`; not the `day` of `day one`. */
const PLURAL = /^(?:days|hours|minutes|weeks|months|tage|stunden|minuten|wochen|monate)$/;
/** No key result has more: a longer run of numbers is no statement, and is not searched for levels. */
const MOST_LEVELS = 60;

/** Splits the numbers of a key result into baseline, target and the rest. */
export function findLevels(
  tokens: readonly Token[],
  text: string,
  quantities: readonly Quantity[],
  slots: readonly Slotted[],
  deadline: FoundDeadline | null,
): Levels {
  const free = quantities.filter((each) => fixedRole(each, deadline) === null);
  const candidates = [...free.map(asCandidate), ...slotCandidates(slots, tokens)]
    .toSorted((left, right) => left.first - right.first)
    .slice(0, MOST_LEVELS);
  const pair = choosePair(tokens, candidates);
  const { baseline } = pair;
  const universal = universalBeside(pair, tokens, text);
  const target = universal ? null : pair.target;
  const unit = target?.unit ?? baseline?.unit ?? unitOfMetric(tokens, baseline, target);
  // `up 10% from 42k`: a change has a unit of its own.
  const own = unit === "%" || unit === "x" ? null : unit;
  // `0.94 (today 1 of 10)`: only a start shares the whole that is counted of.
  const shared = unit?.startsWith("of ") ? null : unit;
  return {
    baseline: baseline && inUnitOf(target, toLevel(baseline, target?.relative ? own : unit)),
    target: target ? toLevel(target, shared) : (universal?.level ?? null),
    comparator: target?.comparator ?? universal?.comparator ?? null,
    numbers: quantities.map((each) => {
      const { value, text: said, span } = each;
      return { value, unit: each.unit, role: roleOf(each, pair, deadline), text: said, span };
    }),
    at: Math.min(...[target, baseline, universal].map((each) => each?.first ?? tokens.length)),
    universal: universal !== null,
  };
}

/** `Median days to repair 21 -> 9`: the unit that stands in the name of what goes from here to there. */
function unitOfMetric(
  tokens: readonly Token[],
  baseline: Candidate | null,
  target: Candidate | null,
): string | null {
  if (!baseline || !target || target.relative) return null;
  const first = MEDIAN.has(tokens[0]?.text ?? "") ? tokens[1] : tokens[0];
  const unit = PLURAL.test(first?.text ?? "") ? unitOf(first?.text ?? "") : undefined;
  return unit !== undefined && isTime(unit) ? unit : null;
}

/** What a number is that can be no level; null if it can. */
function fixedRole(each: Quantity, deadline: FoundDeadline | null): ReadNumber["role"] | null {
  if (deadline && each.first >= deadline.first && each.first <= deadline.last) return "date";
  if (each.sort === "identifier") return "identifier";
  return each.sort === "attribute" ? "condition" : null;
}

function roleOf(
  each: Quantity,
  { baseline, target }: Pair,
  deadline: FoundDeadline | null,
): ReadNumber["role"] {
  const fixed = fixedRole(each, deadline);
  if (fixed !== null) return fixed;
  if (each.first === target?.first) return "target";
  return each.first === baseline?.first ? "baseline" : "condition";
}

/** A target that is a word: `all` where no number is one, or `within 2 days for every case`. */
function universalBeside({ baseline, target }: Pair, tokens: readonly Token[], text: string) {
  if (!target) return findUniversal(tokens, text);
  if (!isTime(target.unit)) return null;
  const within = isWithin(tokens, target.first);
  if (baseline?.unit !== "%" && !within) return null;
  const found = findUniversal(tokens, text);
  if (found?.level.unit !== "%") return null;
  const each = found.first > target.last && FOR.has(tokens[found.first - 1]?.text ?? "");
  return baseline?.unit === "%" || each ? found : null;
}

const asCandidate = (quantity: Quantity): Candidate => ({ ...quantity, slot: null });

/** The slots, as levels that are asked for and not yet answered. */
function slotCandidates(slots: readonly Slotted[], tokens: readonly Token[]): Candidate[] {
  return slots.flatMap(({ name, span }) => {
    const first = tokens.findIndex((token) => token.start >= span.start);
    if (first < 0) return [];
    return [
      {
        value: null,
        upper: null,
        unit: unitOf(tokens[first + 3]?.text ?? "") ?? null,
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

function toLevel(from: Candidate, unit: string | null): Level {
  const { value, upper, relative, slot, text, span } = from;
  return { value, upper, unit: from.unit ?? unit, relative, slot, text, span };
}
