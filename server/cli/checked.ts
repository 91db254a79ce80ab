// One source, checked: the lines in their order, each with its reading, its findings and its place.
import { check } from "../../rules/check.ts";
import type { CheckOptions, Finding, Language, Plan, Reading, Report } from "../../rules/okr.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import { languageOf } from "../../rules/read-plan.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Source } from "./input.ts";
import type { Place } from "./locate.ts";
import { locate } from "./locate.ts";
import { planOf } from "./plan-of.ts";
import type { Row } from "./rows.ts";
import { readRows } from "./rows.ts";

export interface CheckedLine {
  id: string;
  objective: string;
  text: string;
  reading: Reading;
  findings: Finding[];
  score: number;
  place: Place | null;
}

export interface CheckedObjective {
  id: string;
  text: string;
  /** On the objective itself and on its set. */
  findings: Finding[];
  score: number;
  place: Place | null;
  lines: CheckedLine[];
}

/** Rows stand alone; a plan is read as a whole. */
export type Checked =
  | { form: "rows"; source: Source; lines: CheckedLine[] }
  | {
      form: "plan";
      source: Source;
      language: Language;
      score: number;
      findings: Finding[];
      objectives: CheckedObjective[];
      unread: Plan["unread"];
    };

/** @throws {CannotRun} when the source holds no key result. */
export async function checkSource(source: Source, options: CheckOptions): Promise<Checked> {
  const rows = readRows(source);
  if (rows) {
    const lines: CheckedLine[] = [];
    for (const row of rows) lines.push(await checkRow(row, options));
    return { form: "rows", source, lines };
  }
  const plan = parsePlan(source.text, options);
  if (!plan.objectives.some(({ keyResults }) => keyResults.length > 0)) {
    throw new CannotRun(`${source.name} holds no key result that the coach can make out.`);
  }
  return checkPlan(plan, source, options);
}

/** German is loaded where a plan is in it: an English one must not wait for its words. */
async function reportOn(plan: Plan, options: CheckOptions): Promise<Report> {
  const language = languageOf(plan, options);
  if (language === "en") return check(plan, { ...options, language });
  const { german } = await import("../../rules/locales/de.ts");
  return check(plan, { ...options, language }, { de: german });
}

async function checkRow(row: Row, options: CheckOptions): Promise<CheckedLine> {
  const { readings, findings, scores } = await reportOn(planOf(row), options);
  const reading = readings[row.id];
  const score = scores.keyResults[row.id];
  if (!reading || !score) throw new Error("a row was checked and has no reading");
  return {
    ...row,
    reading,
    // What a set lacks is no fault of a line that stands alone; its language is its own.
    findings: findings.filter(
      ({ scope, ruleId }) => scope === "keyResult" || ruleId === "plan/language",
    ),
    score: score.value,
    place: { line: row.line, column: 1, offset: null },
  };
}

async function checkPlan(plan: Plan, source: Source, options: CheckOptions): Promise<Checked> {
  const { readings, findings, scores, language } = await reportOn(plan, options);
  const places = locate(source.text, plan);
  const own = Map.groupBy(findings, (finding) => finding.keyResultId ?? finding.objectiveId ?? "");
  const of = (id: string) => ({ findings: own.get(id) ?? [], place: places.get(id) ?? null });
  const objectives = plan.objectives.map(({ id, text, keyResults }) => ({
    id,
    text,
    score: scores.objectives[id]?.value ?? 100,
    ...of(id),
    lines: keyResults.flatMap((line): CheckedLine[] => {
      const reading = readings[line.id];
      if (!reading) return [];
      const score = scores.keyResults[line.id]?.value ?? 100;
      return [{ id: line.id, text: line.text, objective: text, reading, score, ...of(line.id) }];
    }),
  }));
  return {
    form: "plan",
    source,
    language,
    score: scores.plan.value,
    findings: own.get("") ?? [],
    objectives,
    unread: plan.unread,
  };
}

/** Every key result of a source, in order. */
export function linesOf(checked: Checked): CheckedLine[] {
  return checked.form === "rows" ? checked.lines : checked.objectives.flatMap(({ lines }) => lines);
}

/** The languages that a source was read in: one of a plan, and each row's own. */
export function languagesOf(checked: Checked): Language[] {
  if (checked.form === "plan") return [checked.language];
  return checked.lines.map(({ reading }) => reading.language);
}

export interface PlacedFinding {
  finding: Finding;
  /** Of the text that it is about; null for the plan as a whole. */
  place: Place | null;
}

/** Every finding, in order. */
export function findingsOf(checked: Checked): PlacedFinding[] {
  if (checked.form === "rows") return checked.lines.flatMap(placed);
  return [
    ...placed({ findings: checked.findings, place: null }),
    ...checked.objectives.flatMap((each) => [...placed(each), ...each.lines.flatMap(placed)]),
  ];
}

function placed({ findings, place }: { findings: Finding[]; place: Place | null }) {
  return findings.map((finding) => ({ finding, place }));
}
