// What other programs read. Spans count UTF-16 code units in the key result's own text.
import type { Finding, Level } from "../../../rules/okr.ts";
import type { Checked, CheckedLine, CheckedObjective } from "../checked.ts";
import { linesOf } from "../checked.ts";

/** Rows in, rows out, in the same order; anything else gives one document. */
export function toJson(checked: readonly Checked[]): string {
  if (checked.every(({ form }) => form === "rows")) return toJsonLines(checked);
  return `${JSON.stringify({ version: 1, files: checked.map(fileJson) }, null, 2)}\n`;
}

/** One key result a line, whatever the form of the source. */
export function toJsonLines(checked: readonly Checked[]): string {
  return checked
    .flatMap(linesOf)
    .map((line) => `${JSON.stringify(lineJson(line))}\n`)
    .join("");
}

function fileJson(checked: Checked) {
  const file = checked.source.name;
  if (checked.form === "rows") return { file, keyResults: checked.lines.map(placedJson) };
  const { language, score, findings, objectives, unread } = checked;
  return {
    file,
    language,
    score,
    findings: findings.map(findingJson),
    objectives: objectives.map(objectiveJson),
    unread,
  };
}

function objectiveJson({ id, text, place, score, findings, lines }: CheckedObjective) {
  return {
    id,
    text,
    line: place?.line ?? null,
    score,
    findings: findings.map(findingJson),
    keyResults: lines.map(placedJson),
  };
}

function placedJson(line: CheckedLine) {
  return {
    text: line.text,
    line: line.place?.line ?? null,
    column: line.place?.column ?? null,
    ...lineJson(line),
  };
}

function lineJson({ id, reading, findings, score }: CheckedLine) {
  return {
    id,
    kind: reading.kind,
    measurable: reading.measurable,
    binary: reading.binary,
    baseline: levelJson(reading.baseline),
    target: levelJson(reading.target),
    unit: reading.unit,
    direction: reading.direction,
    deadline: reading.deadline && { text: reading.deadline.text, end: reading.deadline.end },
    technicalOnly: reading.technicalOnly,
    adoption: reading.roles.includes("adoption"),
    operational: reading.roles.includes("operational"),
    vanityCount: reading.vanityCount,
    compound: reading.compound,
    findings: findings.map(findingJson),
    score,
  };
}

function levelJson(level: Level | null) {
  return level && { value: level.value, text: level.text };
}

function findingJson({ ruleId, severity, span, message, todo }: Finding) {
  return { ruleId, severity, span, message, todo };
}
