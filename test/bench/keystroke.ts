// From a keystroke to new findings, with fifty fields on the page.
import { ENGLISH } from "../../rules/check.ts";
import { createChecker } from "../../rules/checker.ts";
import type { Plan } from "../../rules/okr.ts";
import { options, planOf } from "./plans.ts";
import { quantile } from "./statistics.ts";
import type { Row } from "./texts.ts";

const FIELDS = 50;
const STROKES = 600;
const ROUNDS = 5;

/**
 * Milliseconds, 95th percentile: each stroke adds a letter to one field of a plan of fifty. Of a few
 * rounds the quietest counts, as others use the machine too.
 */
export function keystrokeMilliseconds(rows: readonly Row[]): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => round(rows)));
}

function round(rows: readonly Row[]): number {
  const checker = createChecker();
  const plan = planOf(rows, FIELDS, 5);
  checker.check(plan, options, ENGLISH);
  const times = Array.from({ length: STROKES }, (_, stroke) => {
    const text = rows[stroke % rows.length]?.text ?? "";
    const next = withText(plan, stroke % FIELDS, text.slice(0, 1 + (stroke % (text.length || 1))));
    const start = performance.now();
    checker.check(next, options, ENGLISH);
    return performance.now() - start;
  });
  return quantile(times, 0.95);
}

function withText(plan: Plan, field: number, text: string): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((objective, at) =>
      at === Math.floor(field / 5)
        ? {
            ...objective,
            keyResults: objective.keyResults.map((line, k) =>
              k === field % 5 ? { ...line, text } : line,
            ),
          }
        : objective,
    ),
  };
}
