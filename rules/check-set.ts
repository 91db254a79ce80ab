/** Checks one objective with its key results: what a keystroke has to do again. */
import type { Bench } from "./judge.ts";
import { judge } from "./judge.ts";
import type { Finding, Reading, Score } from "./okr.ts";
import type { ReadObjective } from "./read-plan.ts";
import { scoreLine, scoreWhole } from "./score.ts";

export interface CheckedSet {
  id: string;
  findings: Finding[];
  score: Score;
  readings: [string, Reading][];
  scores: [string, Score][];
}

/** Findings in reading order: the objective's and its set's first, then each line's. */
export function checkSet(objective: ReadObjective, bench: Bench): CheckedSet {
  const place = { text: objective.text, objectiveId: objective.id, keyResultId: null };
  const own = [
    ...judge(bench.rules.objective, objective, place, bench),
    ...judge(bench.rules.set, objective, place, bench),
  ];
  const findings = own.map(({ finding }) => finding);
  const readings: [string, Reading][] = [];
  const scores: [string, Score][] = [];
  for (const line of objective.keyResults) {
    const at = { text: line.text, objectiveId: objective.id, keyResultId: line.id };
    const found = judge(bench.rules.keyResult, line, at, bench);
    for (const { finding } of found) findings.push(finding);
    readings.push([line.id, line.reading]);
    scores.push([line.id, scoreLine(found)]);
  }
  const lines = scores.map(([, score]) => score);
  return {
    id: objective.id,
    findings,
    score: scoreWhole(lines, own, "key results"),
    readings,
    scores,
  };
}
