/** Chooses, of the numbers that could be either, where a metric starts and where it shall end. */
import { isBaseline, precedes, stands } from "./baseline.ts";
import type { Candidate } from "./neighbours.ts";
import { isAim, isAside, isCase, joins } from "./neighbours.ts";
import { isLoneOrigin } from "./origin.ts";
import { mainShare } from "./share.ts";
import type { Token } from "../text/tokens.ts";
import { wordSet } from "../text/word-set.ts";

export interface Pair {
  baseline: Candidate | null;
  target: Candidate | null;
}

const BY = wordSet("by um");
/** What follows these is a case, not an aim. */
const SUPPOSED = wordSet("if when whenever once unless wenn sobald");

/** The pair of levels; two that are joined before one that is called the target, before the rest. */
export function choosePair(tokens: readonly Token[], candidates: readonly Candidate[]): Pair {
  return (
    joinedPair(tokens, candidates) ??
    changedPair(tokens, candidates) ??
    namedPair(tokens, candidates) ??
    likelyPair(tokens, candidates)
  );
}

/** `from 8 to 5`, `8 -> 5`, `was 8, 5 by May`. */
function joinedPair(tokens: readonly Token[], candidates: readonly Candidate[]): Pair | undefined {
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1];
    if (!right) return undefined;
    if (joins(tokens, left, right) || precedes(tokens, left, right)) {
      if (left.unit === "x" && right.unit === "x")
        return { baseline: asRatio(left), target: asRatio(right) };
      return { baseline: scaledAs(left, right), target: right };
    }
  }
  return undefined;
}

/** `conversion 24% by 5%`: the level, and what it changes by. */
function changedPair(tokens: readonly Token[], candidates: readonly Candidate[]): Pair | undefined {
  for (const [index, left] of candidates.entries()) {
    const right = candidates[index + 1];
    if (!right) return undefined;
    const by = right.first === left.last + 2 && BY.has(tokens[left.last + 1]?.text ?? "");
    const level = left.unit !== null && !left.relative && left.comparator === null;
    if (by && level && right.unit === "%") return { baseline: left, target: right };
  }
  return undefined;
}

/** `net debt from 2.1x to 1.5x`: a ratio that goes from here to there is a level. */
const asRatio = (each: Candidate): Candidate => ({ ...each, relative: false });

/** `12 to 14 million EUR`: the scale behind the second number is that of both. */
function scaledAs(left: Candidate, { factor, unit }: Candidate): Candidate {
  if (left.value === null || left.unit !== null || left.factor !== 1 || unit === null) return left;
  return { ...left, value: left.value * factor };
}

/** `58 (target 42)`. */
function namedPair(tokens: readonly Token[], candidates: readonly Candidate[]): Pair | undefined {
  const target = candidates.find((each) => isAim(tokens, each));
  if (!target) return undefined;
  return { target, baseline: candidates.find((each) => each !== target) ?? null };
}

function likelyPair(tokens: readonly Token[], candidates: readonly Candidate[]): Pair {
  const said = saidBaseline(tokens, candidates);
  const target = likelyTarget(tokens, candidates, said);
  const baseline = said ?? candidates.find((each) => stands(tokens, each, target)) ?? null;
  if (baseline) return { baseline, target };
  const standing = candidates.findIndex((each, at) =>
    stands(tokens, each, candidates[at - 1] ?? null),
  );
  if (standing < 1) return { baseline, target };
  return { baseline: candidates[standing] ?? null, target: candidates[standing - 1] ?? null };
}

/** What is said to be where it stands, unless it is all there is. */
function saidBaseline(tokens: readonly Token[], candidates: readonly Candidate[]) {
  const said = candidates.find((each) => isBaseline(tokens, each)) ?? null;
  return said && candidates.length === 1 && isLoneOrigin(tokens, said) ? null : said;
}

function likelyTarget(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  baseline: Candidate | null,
): Candidate | null {
  const supposed = tokens.findIndex((token) => SUPPOSED.has(token.text));
  const aims = candidates.filter((each) => each !== baseline && !isCase(tokens, each, supposed));
  const straight = aims.filter((each) => !isAside(tokens, each));
  return (
    mainShare(tokens, straight, baseline) ??
    straight.find((each) => each.comparator !== null) ??
    straight[0] ??
    aims[0] ??
    null
  );
}
