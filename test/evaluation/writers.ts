/**
 * Scores a writer over the prompts' evaluation cases:
 *
 *   npm run eval:writers -- [--writer built-in|model|recorded] [--task rewrite|suggest|draft|align|review|brief]
 *
 * `--blind` writes the pairs of blind/README.md instead. `model` is the one that the environment configures; `recorded` plays answers written by hand.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCoach } from "../../server/coach/coach.ts";
import type { Coach, PlanCoach } from "../../server/coach/coach.ts";
import type { Watcher } from "../../server/coach/ask.ts";
import { readConfig } from "../../server/config.ts";
import { configureModel } from "../../server/llm/configure.ts";
import { modelSettings } from "../../server/open-coach.ts";
import { PlanCase, planTasks, runPlanCase } from "./plan-run.ts";
import type { PlanTask } from "./plan-run.ts";
import { planTable, suggestionTable } from "./writer-tables.ts";
import type { Seen } from "./writer-tables.ts";
import { manners, modelThatSays, readRecordings, textOf } from "./recorded.ts";
import { EvalCase, ask, measure, tasks } from "./writer-run.ts";
import type { Task } from "./writer-run.ts";

const { values } = parseArgs({
  options: {
    writer: { type: "string", default: "built-in" },
    task: { type: "string" },
    worst: { type: "boolean", default: false },
    blind: { type: "boolean", default: false },
  },
});
const isChosen = (task: string) => values.task === undefined || values.task === task;

const refusals = new Map<string, number>();
const firsts: number[] = [];
const watcher: Watcher = {
  refused: (_, code) => void refusals.set(code, (refusals.get(code) ?? 0) + 1),
  repaired: () => {},
  firstSuggestion: (_, seconds) => void firsts.push(seconds * 1000),
};

const ofCandidates = {
  measure: measureCase,
  table: suggestionTable,
  cases: casesOf,
  tasks: tasks.filter(isChosen),
};
const ofPlans = {
  measure: runPlanCase,
  table: planTable,
  cases: planCasesOf,
  tasks: planTasks.filter(isChosen),
};
if (values.blind) await import("./blind/pairs.ts");
else await run(ofCandidates).then(() => run(ofPlans));

interface Noted {
  id: string;
  notes: string[];
}

interface Run<T extends string, C extends { id: string }, M extends Noted> {
  tasks: readonly T[];
  cases: (task: T) => C[];
  measure: (coach: Coach & PlanCoach, task: T, given: C, isModel: boolean) => Promise<M>;
  table: (measured: readonly M[], seen: Seen) => Record<string, string | number>;
}

async function run<T extends string, C extends { id: string }, M extends Noted>(of: Run<T, C, M>) {
  for (const task of of.tasks) {
    if (values.writer === "recorded") await runRecorded(of, task);
    else await runWriter(of, task, values.writer === "model");
  }
}

async function runWriter<T extends string, C extends { id: string }, M extends Noted>(
  { cases, measure: judge, table }: Run<T, C, M>,
  task: T,
  withModel: boolean,
) {
  const model = withModel ? configureModel(modelSettings(readConfig(process.env))) : null;
  if (withModel && model === null) {
    throw new Error("No model is configured: set OPENAI_API_KEY or ANTHROPIC_API_KEY.");
  }
  const coach = createCoach({ model, watcher });
  const measured: M[] = [];
  for (const each of cases(task)) measured.push(await judge(coach, task, each, withModel));
  print(
    table,
    `${task}, ${model ? `${model.provider} ${model.model}` : "built-in writer"}`,
    measured,
  );
}

async function runRecorded<T extends string, C extends { id: string }, M extends Noted>(
  { cases, measure: judge, table }: Run<T, C, M>,
  task: T,
) {
  const byId = new Map(cases(task).map((each) => [each.id, each]));
  for (const manner of manners) {
    const measured: M[] = [];
    for (const recording of readRecordings()) {
      const given = byId.get(recording.case);
      if (given === undefined || recording.manner !== manner) continue;
      const coach = createCoach({ model: modelThatSays(textOf(recording)), watcher });
      measured.push(await judge(coach, task, given, true));
    }
    if (measured.length > 0) print(table, `${task}, recorded answers, ${manner}`, measured);
  }
}

function print<M extends Noted>(
  table: Run<never, never, M>["table"],
  title: string,
  measured: readonly M[],
) {
  console.log(`\n${title}: ${measured.length} cases`);
  console.table(table(measured, { refusals, firsts }));
  if (values.worst) {
    for (const { id, notes } of measured) if (notes.length > 0) console.log(id, notes.join(" "));
  }
  refusals.clear();
  firsts.length = 0;
}

function measureCase(coach: Coach, task: Task, given: EvalCase, isModel: boolean) {
  return measure(ask(coach, task, given), given, isModel ? "model" : "built-in");
}

function casesOf(task: Task): EvalCase[] {
  return linesOf(task).map((line) => EvalCase.parse(JSON.parse(line)));
}

function planCasesOf(task: PlanTask): PlanCase[] {
  return linesOf(task).map((line) => PlanCase.parse(JSON.parse(line)));
}

function linesOf(task: Task | PlanTask): string[] {
  const file = new URL(`../../prompts/${task}/evals.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
