import { describe, expect, test } from "vitest";
import { z } from "zod";
import { check } from "../rules/check.ts";
import { readGerman } from "../rules/reading/german.ts";
import { judgeCandidate } from "../server/coach/candidate.ts";
import { DraftAnswer } from "../server/coach/answers.ts";
import { createCoach } from "../server/coach/coach.ts";
import { promptEcho } from "../server/coach/prompt-echo.ts";
import type { Progress } from "../server/coach/review.ts";
import { loadTask } from "../server/coach/tasks.ts";
import { Case, options, placeOf } from "../test/evaluation/cases.ts";
import { modelThatSays } from "../test/evaluation/recorded.ts";

readGerman();

const tasks = ["rewrite", "suggest", "draft", "align", "review", "brief"] as const;
const writeCandidates = new Set<string>(["rewrite", "suggest", "draft"]);

describe.each(tasks)("%s", (id) => {
  const task = loadTask(id);

  test("its stable part comes first and holds nothing of a request", () => {
    const inputs = Object.fromEntries(
      Object.keys(task.prompt.front.inputs).map((name) => [name, `PLANTED ${name}`]),
    );
    const { system, user } = task.prompt.render({ ...inputs, rules: "the rules" }, "secret");
    expect(system).not.toContain("PLANTED");
    expect(user).toContain("PLANTED");
  });

  const examples = task.prompt.examples.map((example, index) => ({ ...example, index: index + 1 }));

  test.each(examples)("example $index has the form that is asked for", ({ input, output }) => {
    expect(() => task.schema.parse(output)).not.toThrow();
    expect(() => Case.parse(input)).not.toThrow();
  });

  const written = examples.filter(() => writeCandidates.has(id));
  test.each(written)("every candidate of example $index passes the gate", ({ input, output }) => {
    const drafted = DraftAnswer.safeParse(output);
    const given = Case.parse({ ...input, ...drafted.data });
    const place = placeOf(given);
    const candidates: unknown = Reflect.get(Object(output), "candidates");
    expect(candidates).toBeInstanceOf(Array);
    const judged = Array.from(Object(candidates), (candidate) =>
      judgeCandidate(candidate, {
        place,
        given: JSON.stringify(input).replaceAll('\\"', '"'),
        echo: promptEcho(task.prompt.instructions),
        writer: { name: "model", provider: "p", model: "m", prompt: task.prompt.name },
      }),
    );
    expect(judged.flatMap((each) => (each.ok ? [] : each.reasons))).toEqual([]);
  });

  test.each(written)("an objective of example $index is free of errors", ({ input, output }) => {
    const drafted = DraftAnswer.safeParse(output);
    if (!drafted.success) return;
    const given = Case.parse({ language: input.language, pattern: "build", ...drafted.data });
    const { findings } = check(placeOf(given).plan, options);
    expect(findings.filter(({ scope }) => scope === "objective")).toEqual([]);
  });

  test.each(examples.filter(() => !writeCandidates.has(id)))(
    "everything that example $index says of its plan passes the gate",
    async ({ input, output }) => {
      const coach = createCoach({ model: modelThatSays(JSON.stringify(output)) });
      const { plan } = placeOf(Case.parse(input));
      const request = { plan, progress: progressOf(input.progress), options: midway };
      const events = {
        align: () => coach.align(plan, midway, never),
        review: () => coach.review(request, never),
        brief: () => coach.brief(plan, midway, never),
      };
      const seen: { type: string }[] = [];
      for await (const event of events[planTask.parse(id)]()) seen.push(event);
      expect(seen.filter(({ type }) => type === "note")).toEqual([]);
      expect(seen.at(-1)).toMatchObject({ type: "done", refused: 0 });
    },
  );
});

const planTask = z.enum(["align", "review", "brief"]);
const midway = { ...options, today: "2027-04-01" };
const never = new AbortController().signal;

/** The reports of an example, as the prompt shows them, taken apart again. */
function progressOf(lines: string | string[] = []): Progress[] {
  return [lines].flat().map((line, at) => {
    const [, current = "", sure = "", note = ""] =
      /: (.+?) now, confidence (\d+) of 10(?:\. (.*))?$/u.exec(line) ?? [];
    return { keyResultId: `k${at + 1}`, current, confidence: Number(sure) / 10, note };
  });
}
