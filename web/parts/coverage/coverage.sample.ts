/** A report on key results that are named after what they are, for the tests of this part. */
import type { Finding, Report, Score } from "../../../rules/okr.ts";
import { atTheDesk, findings } from "../review/review.sample.ts";

const score: Score = { value: 80, reasons: [] };

/** `gaps`: rule id to the objective it is about, null for the plan. */
export function report(gaps: Record<string, string | null>): Report {
  const { reading } = atTheDesk.after;
  return {
    version: 1,
    language: "en",
    readings: {
      outcome: reading,
      adoption: { ...reading, roles: ["adoption"] },
      output: { ...reading, kind: "output" },
    },
    findings: Object.entries(gaps).flatMap(([ruleId, objectiveId]): Finding[] => {
      const [model] = findings;
      if (!model) return [];
      const scope = objectiveId === null ? "plan" : "set";
      return [{ ...model, ruleId, scope, objectiveId, keyResultId: null }];
    }),
    scores: { plan: score, objectives: {}, keyResults: {} },
  };
}
