import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createCoach } from "../../server/coach/coach.ts";
import { Case } from "./cases.ts";
import { PlanCase, planTasks, runPlanCase } from "./plan-run.ts";
import type { PlanTask } from "./plan-run.ts";
import { modelThatSays, readRecordings, textOf } from "./recorded.ts";
import type { Manner } from "./recorded.ts";
import { EvalCase, ask, measure, tasks } from "./writer-run.ts";
import type { Measured, Task } from "./writer-run.ts";

function linesOf(task: Task | PlanTask): unknown[] {
  const file = new URL(`../../prompts/${task}/evals.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}

const casesOf = (task: Task) => linesOf(task).map((each) => EvalCase.parse(each));
const planCasesOf = (task: PlanTask) => linesOf(task).map((each) => PlanCase.parse(each));

describe.each([...tasks, ...planTasks])("the cases of %s", (task) => {
  const cases = linesOf(task).map((each) => Case.extend({ id: z.string() }).parse(each));

  test("are at least 60, in both languages, each with its own id", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ language }) => language))).toEqual(new Set(["en", "de"]));
  });
});

test.each(planTasks)(
  "%s without a model speaks of every key result, in known numbers only",
  async (task) => {
    const coach = createCoach({ model: null });
    for (const each of planCasesOf(task)) {
      const { covered, keyResults, invented } = await runPlanCase(coach, task, each);
      expect({ id: each.id, covered, invented }).toEqual({
        id: each.id,
        covered: keyResults,
        invented: 0,
      });
    }
  },
);

const byId = new Map(
  tasks.flatMap((task) => casesOf(task).map((each) => [each.id, { task, each }])),
);
const planById = new Map(
  planTasks.flatMap((task) => planCasesOf(task).map((each) => [each.id, { task, each }])),
);
const recordings = readRecordings();

/** Replays the answers of one manner to the English cases. */
async function replay(manner: Manner): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const recording of recordings.filter((each) => each.manner === manner)) {
    const found = byId.get(recording.case);
    if (found?.each.language !== "en") continue;
    const coach = createCoach({ model: modelThatSays(textOf(recording)) });
    measured.push(await measure(ask(coach, found.task, found.each), found.each, "model"));
  }
  return measured;
}

/** Replays the answers of one manner on whole plans; what of them is shown, by case. */
async function replayOnPlans(manner: Manner) {
  const shown: { id: string; task: PlanTask; own: string[]; all: number }[] = [];
  for (const recording of recordings.filter((each) => each.manner === manner)) {
    const found = planById.get(recording.case);
    if (!found) continue;
    const says = textOf(recording);
    const coach = createCoach({ model: modelThatSays(says) });
    const { id, sentences, invented } = await runPlanCase(coach, found.task, found.each);
    expect({ id, invented }).toEqual({ id, invented: 0 });
    const own = sentences.filter((sentence) => says.includes(JSON.stringify(sentence)));
    shown.push({ id, task: found.task, own, all: sentences.length });
  }
  return shown;
}

test("every recorded answer belongs to a case, and they answer at least 40 different prompts", () => {
  const isKnown = ({ case: id }: (typeof recordings)[number]) => byId.has(id) || planById.has(id);
  expect(recordings.filter((each) => !isKnown(each))).toEqual([]);
  expect(new Set(recordings.map((each) => each.case)).size).toBeGreaterThanOrEqual(40);
});

test("good answers are shown, on the subject and as outcomes", async () => {
  const measured = await replay("good");
  const shown = measured.reduce((sum, each) => sum + each.shown, 0);
  const onSubject = measured.reduce((sum, each) => sum + each.onSubject, 0);
  const outcomes = measured.reduce((sum, each) => sum + each.outcomes, 0);
  expect(measured.filter((each) => each.shown > 0).length / measured.length).toBeGreaterThan(0.8);
  expect(onSubject / shown).toBeGreaterThan(0.9);
  expect(outcomes).toBe(shown);
});

test("lazy and hostile answers give way to the built-in writer", async () => {
  const measured = [...(await replay("lazy")), ...(await replay("hostile"))];
  // One lazy answer in a fence is good, and one hostile adjective is a word like any other.
  expect(measured.filter((each) => each.shown > 0).length).toBeLessThanOrEqual(2);
});

test("good answers on whole plans are shown for the most part", async () => {
  const shown = await replayOnPlans("good");
  const own = shown.reduce((sum, each) => sum + each.own.length, 0);
  const all = shown.reduce((sum, each) => sum + each.all, 0);
  expect(own / all).toBeGreaterThan(0.75);
  for (const task of planTasks) {
    expect(shown.filter((each) => each.task === task).length).toBeGreaterThanOrEqual(9);
  }
});

test("of lazy answers on whole plans only what repeats the plan is shown, of the others nothing", async () => {
  const lazy = (await replayOnPlans("lazy")).flatMap(({ own }) => own);
  expect(lazy).toEqual(["Bread binned falls from 9% to 5%."]);
  for (const manner of ["hostile", "obedient"] as const) {
    expect((await replayOnPlans(manner)).flatMap(({ own }) => own)).toEqual([]);
  }
});

test("with no model three ties in four are found and hardly one is wrong, in each half", async () => {
  const coach = createCoach({ model: null });
  const halves = [0, 1].map((half) => planCasesOf("align").filter((_, at) => at % 2 === half));
  for (const half of halves) {
    const ties = { made: 0, right: 0, wanted: 0, found: 0 };
    for (const each of half) {
      const measured = (await runPlanCase(coach, "align", each)).ties;
      ties.made += measured?.made ?? 0;
      ties.right += measured?.right ?? 0;
      ties.wanted += measured?.wanted ?? 0;
      ties.found += measured?.found ?? 0;
    }
    expect(ties.found / ties.wanted).toBeGreaterThanOrEqual(0.75);
    expect(ties.right / ties.made).toBeGreaterThanOrEqual(0.85);
  }
});
