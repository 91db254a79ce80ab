/** What a report says, sorted by the line it is about; unchanged lines keep their identity. */
import type { Finding, Plan, Reading, Report, Score } from "../../rules/okr.ts";

/** Everything the coach says about one key result. */
export interface KeyResultView {
  readonly reading: Reading;
  readonly score: Score;
  readonly findings: readonly Finding[];
}

/** What it says about an objective and its set of key results, or about the plan as a whole. */
export interface ObjectiveView {
  readonly score: Score;
  readonly findings: readonly Finding[];
  /** How many key results have more than a question against them. */
  readonly weak: number;
}

export interface Lines {
  readonly keyResults: ReadonlyMap<string, KeyResultView>;
  readonly objectives: ReadonlyMap<string, ObjectiveView>;
  /** About the plan as a whole; null while it has not been read. */
  readonly plan: ObjectiveView | null;
}

const nothing: readonly Finding[] = [];

/** Nothing has been read yet. */
export const noLines: Lines = { keyResults: new Map(), objectives: new Map(), plan: null };

/** Sorts a report by line. Lines equal to `before` are the same objects, so that nothing redraws them. */
export function toLines(plan: Plan, report: Report, before: Lines): Lines {
  const byLine = Map.groupBy(report.findings, (one) => one.keyResultId ?? one.objectiveId ?? "");
  const of = (id: string) => {
    const own = byLine.get(id) ?? nothing;
    return own.length > 1 ? own.toSorted(byWeightThenPlace) : own;
  };
  const keyResults = new Map<string, KeyResultView>();
  const objectives = new Map<string, ObjectiveView>();
  let weakInAll = 0;
  for (const objective of plan.objectives) {
    let weak = 0;
    for (const { id } of objective.keyResults) {
      const reading = report.readings[id];
      const krScore = report.scores.keyResults[id];
      if (!reading || !krScore) continue;
      const view = { reading, score: krScore, findings: of(id) };
      const old = before.keyResults.get(id);
      keyResults.set(id, old?.reading === reading ? kept(old, view) : view);
      if (isWeak(view.findings)) weak += 1;
    }
    weakInAll += weak;
    const score = report.scores.objectives[objective.id];
    if (!score) continue;
    const view = { score, findings: of(objective.id), weak };
    const old = before.objectives.get(objective.id);
    objectives.set(objective.id, old?.weak === weak ? kept(old, view) : view);
  }
  const whole = { score: report.scores.plan, findings: of(""), weak: weakInAll };
  const planView = before.plan?.weak === weakInAll ? kept(before.plan, whole) : whole;
  return { keyResults, objectives, plan: planView };
}

/** Whether something is to be fixed or considered; a question alone leaves a line good. */
export function isWeak(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== "nudge");
}

const WEIGHT = { error: 0, warning: 1, nudge: 2 };

function byWeightThenPlace(a: Finding, b: Finding): number {
  const weight = WEIGHT[a.severity] - WEIGHT[b.severity];
  return weight || (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0;
}

function kept<V extends Pick<ObjectiveView, "score" | "findings">>(
  before: V | undefined,
  now: V,
): V {
  if (!before) return now;
  const same = sameScore(before.score, now.score) && sameFindings(before.findings, now.findings);
  return same ? before : now;
}

function sameScore(a: Score, b: Score): boolean {
  if (a === b) return true;
  if (a.value !== b.value || a.reasons.length !== b.reasons.length) return false;
  return a.reasons.every((reason, at) => {
    const other = b.reasons[at];
    return reason.points === other?.points && reason.label === other.label;
  });
}

function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, at) => sameFinding(one, b[at]));
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return (
    a === b ||
    (a.fingerprint === b?.fingerprint &&
      a.severity === b.severity &&
      a.message === b.message &&
      a.span?.start === b.span?.start &&
      a.span?.end === b.span?.end)
  );
}
