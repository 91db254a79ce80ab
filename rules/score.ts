/**
 * The score, on one page.
 *
 *   Key result   100 less what each of its findings costs, never below 0.
 *   Objective    the mean of its key results, less what the findings on the objective itself and
 *                on its set cost, never below 0. Without key results the mean counts as 100: the
 *                missing ones are a finding of their own.
 *   Plan         the mean of its objectives, less what the findings on the plan cost.
 *
 * A finding costs what its rule says (`meta.cost`), at most 50 as an error, 30 as a warning and 7
 * as a nudge. `reasons` hold every part of the sum as positive points, so that a score can be
 * shown as `25 = 100 − 48 output − 20 technical only − 7 no baseline`; on objectives
 * and plans the first reason, without a rule, is what the lines below lose on average.
 */
import type { Finding, Score, Severity } from "./okr.ts";

const CAP: Record<Severity, number> = { error: 50, warning: 30, nudge: 7 };

/** A finding with what the score needs to know of its rule. */
export interface Costed {
  finding: Finding;
  cost: number;
  label: string;
}

/** The score of one line from its own findings. */
export function scoreLine(costed: readonly Costed[]): Score {
  return total(costed.map(reason));
}

/** The score of an objective or a plan: what its parts lose on average, and its own findings. */
export function scoreWhole(
  parts: readonly Score[],
  costed: readonly Costed[],
  label: string,
): Score {
  const lost = parts.reduce((sum, part) => sum + 100 - part.value, 0) / Math.max(1, parts.length);
  const points = Math.round(lost);
  const below = points > 0 ? [{ points, label, ruleId: "" }] : [];
  return total([...below, ...costed.map(reason)]);
}

/** What a finding takes off, by its rule's cost and its severity. */
export function costOf(cost: number, severity: Severity): number {
  return Math.min(cost, CAP[severity]);
}

function reason({ finding, cost, label }: Costed): Score["reasons"][number] {
  return { points: costOf(cost, finding.severity), label, ruleId: finding.ruleId };
}

function total(all: Score["reasons"]): Score {
  // What costs nothing is said and is no part of the sum.
  const reasons = all.filter(({ points }) => points > 0);
  const sum = reasons.reduce((points, { points: more }) => points + more, 0);
  return { value: Math.max(0, 100 - sum), reasons };
}
