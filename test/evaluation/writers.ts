/**
 * Scores a writer over the prompts' evaluation cases:
 *
 *   npm run eval:writers -- [--writer built-in|model|recorded] [--task rewrite|suggest|draft]
 *
 * `model` is the one that the environment configures; `recorded` plays answers written by hand.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCoach } from "../../server/coach/coach.ts";
import type { Watcher } from "../../server/coach/ask.ts";
import { readConfig } from "../../server/config.ts";
import { configureModel } from "../../server/llm/configure.ts";
import { modelSettings } from "../../server/open-coach.ts";
import { manners, modelThatSays, readRecordings, textOf } from "./recorded.ts";
import { EvalCase, ask, mean, measure, tasks } from "./writer-run.ts";
import type { Measured, Task } from "./writer-run.ts";

const { values } = parseArgs({
  options: {
    writer: { type: "string", default: "built-in" },
    task: { type: "string" },
    worst: { type: "boolean", default: false },
  },
});
const chosen = tasks.filter((task) => values.task === undefined || values.task === task);

const refusals = new Map<string, number>();
const firsts: number[] = [];
const watcher: Watcher = {
  refused: (_, code) => void refusals.set(code, (refusals.get(code) ?? 0) + 1),
  repaired: () => {},
  firstSuggestion: (_, seconds) => void firsts.push(seconds * 1000),
};

for (const task of chosen) {
  if (values.writer === "recorded") await runRecorded(task);
  else await runWriter(task, values.writer === "model");
}

async function runWriter(task: Task, withModel: boolean) {
  const model = withModel ? configureModel(modelSettings(readConfig(process.env))) : null;
  if (withModel && model === null) {
    throw new Error("No model is configured: set OPENAI_API_KEY or ANTHROPIC_API_KEY.");
  }
  const coach = createCoach({ model, watcher });
  const measured: Measured[] = [];
  for (const each of casesOf(task)) {
    measured.push(await measure(ask(coach, task, each), each, withModel ? "model" : "built-in"));
  }
  print(`${task}, ${model ? `${model.provider} ${model.model}` : "built-in writer"}`, measured);
}

async function runRecorded(task: Task) {
  const cases = new Map(casesOf(task).map((each) => [each.id, each]));
  for (const manner of manners) {
    const measured: Measured[] = [];
    for (const recording of readRecordings()) {
      const given = cases.get(recording.case);
      if (given === undefined || recording.manner !== manner) continue;
      const coach = createCoach({ model: modelThatSays(textOf(recording)), watcher });
      measured.push(await measure(ask(coach, task, given), given, "model"));
    }
    print(`${task}, recorded answers, ${manner}`, measured);
  }
}

function casesOf(task: Task): EvalCase[] {
  const file = new URL(`../../prompts/${task}/evals.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => EvalCase.parse(JSON.parse(line)));
}

function print(title: string, measured: readonly Measured[]) {
  const shown = sum(measured, ({ shown: each }) => each);
  const answered = measured.filter((each) => each.shown > 0);
  console.log(`\n${title}: ${measured.length} cases`);
  console.table({
    "cases with a suggestion": percent(answered.length, measured.length),
    "suggestions shown": shown,
    "units refused": sum(measured, ({ refused }) => refused),
    "read as outcome": percent(
      sum(measured, ({ outcomes }) => outcomes),
      shown,
    ),
    "on the subject": percent(
      sum(measured, ({ onSubject }) => onSubject),
      shown,
    ),
    "score gained, mean": round(mean(measured.flatMap(({ gained }) => gained ?? []))),
    "wanted kinds there": percent(mean(measured.flatMap(({ kinds }) => kinds ?? [])), 1),
    "numbers: yours / proposed / open": ["yours", "proposed", "open"]
      .map((name) => sum(measured, (each) => Number(Reflect.get(each, name))))
      .join(" / "),
    "pairs too close (over 70% of words)": measured.filter(({ closest }) => (closest ?? 0) > 0.7)
      .length,
    "words, mean": round(mean(answered.map(({ words }) => words))),
    "first suggestion, ms, mean": round(mean(firsts)),
    "refused for": [...refusals].map(([code, times]) => `${code} ${times}`).join(", ") || "-",
  });
  if (values.worst) {
    for (const each of measured) if (each.shown === 0) console.log(each.id, each.notes.join(" "));
  }
  refusals.clear();
  firsts.length = 0;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${Math.round((100 * part) / whole)}%`;
}

function sum(measured: readonly Measured[], value: (each: Measured) => number): number {
  return measured.reduce((total, each) => total + value(each), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
