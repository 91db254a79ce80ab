import { describe, expect, test } from "vitest";
import { check } from "../rules/check.ts";
import { judgeCandidate } from "../server/coach/candidate.ts";
import { DraftAnswer } from "../server/coach/answers.ts";
import { promptEcho } from "../server/coach/prompt-echo.ts";
import { loadTask } from "../server/coach/tasks.ts";
import { Case, options, placeOf } from "../test/evaluation/cases.ts";

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

  // The gate's word lists are English so far.
  const english = examples.filter(
    ({ input }) => input.language === "en" && writeCandidates.has(id),
  );
  test.each(english)("every candidate of example $index passes the gate", ({ input, output }) => {
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

  test.each(english)("an objective of example $index is free of errors", ({ output }) => {
    const drafted = DraftAnswer.safeParse(output);
    if (!drafted.success) return;
    const given = Case.parse({ language: "en", pattern: "build", ...drafted.data });
    const { findings } = check(placeOf(given).plan, options);
    expect(findings.filter(({ scope }) => scope === "objective")).toEqual([]);
  });
});
