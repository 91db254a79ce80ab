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

test("every recorded answer belongs to a case, and they answer at least 40 different prompts", () => {
  expect(recordings.filter((each) => !byId.has(each.case))).toEqual([]);
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
