import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { CliFolder } from "./cli-folder.ts";

const folder = new CliFolder();
afterAll(() => folder.remove());

const TODAY = ["--today", "2026-10-05"];
const draft = (...args: string[]) => folder.run(["draft", ...args, ...TODAY]);

const Reading = z.strictObject({ kind: z.string(), score: z.number() });
const Suggestion = z.strictObject({
  kind: z.string(),
  title: z.string(),
  text: z.string(),
  slots: z.array(z.strictObject({ name: z.string(), question: z.string() })),
  numbers: z.array(
    z.strictObject({
      value: z.number(),
      origin: z.enum(["yours", "proposed"]),
      quote: z.string().nullable(),
    }),
  ),
  writer: z.looseObject({ name: z.string() }),
  before: Reading.nullable(),
  after: Reading,
  explanation: z.string(),
});
const Row = z.object({ id: z.string(), text: z.string(), suggestions: z.array(Suggestion) });

const objective = "Support agents answer without searching";
const weak = { id: "w", objective, text: "Deploy the ticket routing model" };
const good = {
  id: "g",
  objective,
  text: "First replies within 30 minutes rise from 60% to 85% by 31 December 2026",
};
const jsonl = [weak, good].map((row) => `${JSON.stringify(row)}\n`).join("");

describe("okr-coach rewrite", () => {
  it("prints for each row what it would put there, each better than before", async () => {
    folder.file("rows.jsonl", jsonl);
    const { out, code } = await folder.run(["rewrite", "rows.jsonl", "--format", "json", ...TODAY]);
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => Row.parse(JSON.parse(line)));
    expect(rows.map(({ id }) => id)).toEqual(["w", "g"]);
    const suggestions = rows[0]?.suggestions ?? [];
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { before, after, text, slots } of suggestions) {
      expect(after.score).toBeGreaterThan(before?.score ?? 100);
      for (const { name, question } of slots) {
        expect(text).toContain(`{${name}}`);
        expect(question).toContain("?");
      }
    }
    expect(code).toBe(0);
  });

  it("keeps the words of the writer and asks its questions in a terminal", async () => {
    const { out } = await folder.run(["rewrite", "-", ...TODAY], jsonl);
    expect(out).toContain(weak.text);
    expect(out).toMatch(/\{a\} .+\?/u);
  });

  it("refuses what it cannot read", async () => {
    const { err, code } = await folder.run(["rewrite", "nothing.md"]);
    expect(err).toBe("nothing.md does not exist.\n");
    expect(code).toBe(2);
  });
});

describe("okr-coach draft", () => {
  const Draft = z.strictObject({
    version: z.literal(1),
    pattern: z.string(),
    useCase: z.string(),
    objectives: z.array(
      z.strictObject({ text: z.string(), keyResults: z.array(Suggestion).min(1) }),
    ),
  });

  it("prints a plan of suggestions on the use case", async () => {
    const useCase = "route support tickets to the right team";
    const args = ["--pattern", "build", "--use-case", useCase, "--period", "Q1 2027"];
    const { out, code } = await draft(...args, "--live", "churn model, search", "--format", "json");
    const plan = Draft.parse(JSON.parse(out));
    expect(plan).toMatchObject({ pattern: "build", useCase });
    expect(plan.objectives.length).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it("prints Markdown with the questions that are open", async () => {
    const { out } = await draft("--pattern", "scale", "--use-case", "support ticket routing");
    expect(out).toMatch(/^## Objective: /u);
    expect(out).toMatch(/^- .*\{a\}/mu);
  });

  it.each([
    [["--pattern", "build"], "--use-case must say"],
    [["--use-case", "search"], "--pattern must be one of"],
    [["--use-case", "search", "--pattern", "grow"], "--pattern must be exploration, build"],
    [["--use-case", "x", "--pattern", "build", "--period", "soon"], "--period must name"],
    [["--use-case", "x", "--pattern", "build", "--parents", "no.md"], "no.md does not exist."],
  ])("refuses %j in one sentence", async (args, message) => {
    const { err, code } = await draft(...args);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });
});
