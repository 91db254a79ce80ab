// Plans as clients send them to the API: each one new, or one and the same while somebody types in it.
import type { Plan } from "../../rules/okr.ts";
import { planOf } from "./plans.ts";
import type { Row } from "./texts.ts";

const LINES = 4;
/** Plans that one round of one connection never gets through. */
const PLANS = 10_000;

/** Of four key results each; no text stands under the same objective twice. */
export function* unseen(rows: readonly Row[], from: number): Generator<Plan> {
  for (let number = from * PLANS; ; number += 1) yield planAt(rows, number);
}

/** Each plan again and again, with one letter more in one of its lines. */
export function* typed(rows: readonly Row[], from: number): Generator<Plan> {
  for (let number = from * PLANS; ; number += 1) {
    const plan = planAt(rows, number);
    for (let line = 0; line < LINES; line += 1) {
      const { text } = rowAt(rows, number + line + rows.length / 2);
      for (let end = 1; end <= text.length; end += 1)
        yield withText(plan, line, text.slice(0, end));
    }
  }
}

function planAt(rows: readonly Row[], number: number): Plan {
  const first = number * LINES;
  const turn = Math.floor(first / rows.length);
  const lines = Array.from({ length: LINES }, (_, line) => rowAt(rows, first + line));
  const { objective } = rowAt(rows, first + 37 * turn);
  return planOf(
    lines.map((row) => ({ ...row, objective })),
    LINES,
    LINES,
  );
}

function rowAt(rows: readonly Row[], at: number): Row {
  const row = rows[Math.floor(at) % rows.length];
  if (!row) throw new Error("There are no texts to make plans of.");
  return row;
}

function withText(plan: Plan, line: number, text: string): Plan {
  const objectives = plan.objectives.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.map((each, at) => (at === line ? { ...each, text } : each)),
  }));
  return { ...plan, objectives };
}
