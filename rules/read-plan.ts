/** A plan with everything read in it: what every rule looks at, computed once. */
import type { CheckOptions, KeyResult, Language, Objective, Plan, Reading, Role } from "./okr.ts";
import { isReadable } from "./readable.ts";
import { detectLanguage } from "./reading/language.ts";
import type { ObjectiveReading } from "./reading/objective.ts";
import { readObjective } from "./reading/objective.ts";
import type { ReadingContext } from "./reading/read.ts";
import { readKeyResult } from "./reading/read.ts";

export interface ReadKeyResult {
  id: string;
  text: string;
  keyResult: KeyResult;
  reading: Reading;
  set: ReadObjective;
}

export interface ReadObjective {
  id: string;
  text: string;
  objective: Objective;
  reading: ObjectiveReading;
  keyResults: readonly ReadKeyResult[];
  /** How many key results have each role. */
  roles: ReadonlyMap<Role, number>;
  /** How many key results are outcomes with a level. */
  measuredOutcomes: number;
}

export interface ReadPlan {
  plan: Plan;
  language: Language;
  /** False if it is plainly in a language that the coach does not read. */
  readable: boolean;
  objectives: readonly ReadObjective[];
  /** Ids of parents that at least one key result feeds. */
  fed: ReadonlySet<string>;
  /** Whether any of its objectives has a key result on adoption. */
  adopts: boolean;
  /** Lines without a date, if the plan has no period and they are most of it; else 0. */
  undated: number;
}

/** Reads a text, or finds what was read before. */
export interface Reader {
  keyResult(text: string, context: ReadingContext): Reading;
  objective(text: string, language: Language, terms: readonly string[]): ObjectiveReading;
}

export const plainReader: Reader = {
  keyResult: readKeyResult,
  objective: (text, language, terms) => readObjective(text, { language, terms }),
};

/** The language that a plan is read in: `options.language`, else the plan's, else its text's. */
export function languageOf(plan: Plan, options: CheckOptions, text = sample(plan)): Language {
  return options.language ?? plan.language ?? detectLanguage(text);
}

/** Reads a plan: linear in its length. */
export function readPlan(
  plan: Plan,
  options: CheckOptions,
  reader: Reader = plainReader,
): ReadPlan {
  const text = sample(plan);
  const language = languageOf(plan, options, text);
  const objectives = plan.objectives.map((objective) =>
    readSet(objective, plan, language, options, reader),
  );
  const fed = new Set(
    plan.objectives.flatMap((objective) => objective.keyResults.flatMap((kr) => kr.feeds)),
  );
  const adopts = objectives.some(({ roles }) => roles.has("adoption"));
  const undated = plan.period ? 0 : countUndated(objectives);
  return { plan, language, readable: isReadable(text), objectives, fed, adopts, undated };
}

/** So few lines can each be asked for their date. */
const FEW = 2;

function countUndated(objectives: readonly ReadObjective[]): number {
  const lines = objectives.flatMap(({ keyResults }) => keyResults);
  const written = lines.filter(({ text }) => text.trim() !== "");
  const undated = written.filter(({ reading }) => reading.deadline === null).length;
  return undated > FEW && undated * 2 > written.length ? undated : 0;
}

function readSet(
  objective: Objective,
  plan: Plan,
  language: Language,
  options: CheckOptions,
  reader: Reader,
): ReadObjective {
  const { today, fiscalYearStart, terms } = options;
  const context: ReadingContext = {
    language,
    today,
    fiscalYearStart,
    objective: objective.text === "" ? null : objective.text,
    pattern: plan.pattern,
    terms,
  };
  const keyResults: ReadKeyResult[] = [];
  const roles = new Map<Role, number>();
  const set: ReadObjective = {
    id: objective.id,
    text: objective.text,
    objective,
    reading: reader.objective(objective.text, language, terms),
    keyResults,
    roles,
    measuredOutcomes: 0,
  };
  for (const keyResult of objective.keyResults) {
    const { id, text } = keyResult;
    const reading = reader.keyResult(text, context);
    for (const role of reading.roles) roles.set(role, (roles.get(role) ?? 0) + 1);
    if (reading.kind === "outcome" && reading.measurable) set.measuredOutcomes += 1;
    keyResults.push({ id, text, keyResult, reading, set });
  }
  return set;
}

/** Characters that tell a language for sure. */
const SAMPLE = 1_000;

/** Enough text to tell the language by, whatever the plan's length. */
function sample(plan: Plan): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text, keyResults } of plan.objectives) {
    for (const line of [text, ...keyResults.slice(0, 10).map((each) => each.text)]) {
      texts.push(line);
      length += line.length;
    }
    if (length > SAMPLE) break;
  }
  return texts.join("\n").slice(0, 2 * SAMPLE);
}
