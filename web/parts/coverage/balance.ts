/** Counts what kinds of key results each objective has, and which ones the coach would expect. */
import type { Objective, Plan, Reading, Report } from "../../../rules/okr.ts";

/** `other`: an output or an activity, which is not a result yet. */
export const ROWS = [
  "outcome",
  "adoption",
  "operational",
  "guardrail",
  "maintenance",
  "other",
] as const;
export type Row = (typeof ROWS)[number];

const ROLES = ["adoption", "operational", "guardrail", "maintenance"] as const;

export interface Cell {
  count: number;
  /** A finding says that one is missing. */
  expected: boolean;
}

export interface Column {
  objective: Objective;
  /** As the plan numbers it, from 1. */
  number: number;
  cells: Record<Row, Cell>;
}

/** One column per objective. A gap of the plan as a whole stands in the first one. */
export function balance(plan: Plan, report: Report): Column[] {
  return plan.objectives.map((objective, index) => {
    const gaps = report.findings.filter((finding) =>
      finding.scope === "plan" ? index === 0 : finding.objectiveId === objective.id,
    );
    const rules = gaps
      .filter((finding) => finding.scope === "set" || finding.scope === "plan")
      .map((finding) => finding.ruleId);
    const readings = objective.keyResults.map(({ id }) => report.readings[id]);
    const rows = readings.filter((reading) => reading !== undefined).map(rowOf);
    const cell = (row: Row): Cell => {
      const count = rows.filter((each) => each === row).length;
      const expected = count === 0 && rules.some((rule) => rule.includes(row));
      return { count, expected };
    };
    return {
      objective,
      number: index + 1,
      cells: {
        outcome: cell("outcome"),
        adoption: cell("adoption"),
        operational: cell("operational"),
        guardrail: cell("guardrail"),
        maintenance: cell("maintenance"),
        other: cell("other"),
      },
    };
  });
}

/** The rows that some objective is expected to fill and does not. */
export function gapsOf(columns: readonly Column[]): Row[] {
  return ROWS.filter((row) => columns.some((column) => column.cells[row].expected));
}

/**
 * A key result stands in one row: what it does in its set says more than "outcome". Care for what is
 * live counts whatever its kind; a level of the model alone is no result for anybody.
 */
function rowOf({ kind, roles, technicalOnly }: Reading): Row {
  if (roles.includes("maintenance")) return "maintenance";
  if (kind !== "outcome" || technicalOnly) return "other";
  return ROLES.find((role) => roles.includes(role)) ?? "outcome";
}
