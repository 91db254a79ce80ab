/** Honest answers that the ear is fitted to: written for it, told to the model, or played in its place. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { clausesOf, statementsOf } from "../../rules/gate/pieces.ts";
import { Case } from "./cases.ts";
import type { Answer, Remark } from "./ear-shared.ts";
import { readRecordings } from "./recorded.ts";

const Honest = z.object({ source: z.string(), objective: z.string(), suggestion: z.string() });
const Recorded = z.object({
  candidates: z.array(
    z.object({
      text: z.string(),
      title: z.string(),
      explanation: z.string(),
      slots: z.array(z.object({ question: z.string() })),
    }),
  ),
});

const Reviewed = z.object({
  key_results: z.array(z.string()),
  progress: z.array(z.object({ note: z.string() })),
});
const Told = z.object({
  input: z.object({ key_results: z.array(z.string()), progress: z.array(z.string()) }),
});
const Asked = z.union([z.object({ input: Case }), Case]);
const Example = z.object({ input: Case, output: Recorded });

/** Written by hand; one a line. */
export function honestAnswers(): Answer[] {
  const file = new URL("honest-answers.jsonl", import.meta.url);
  return linesOf(file).map((line) => Honest.parse(line));
}

/** The good ones of those that were recorded. */
export function recordedAnswers(): Answer[] {
  return recorded().map(({ given: { objective, key_result, key_results, use_case }, text }) => ({
    source: [key_result ?? use_case, ...key_results].join("\n"),
    objective,
    suggestion: text,
  }));
}

/** Notes on how the work goes, each with the key result that it stands beside. */
export function progressNotes(): Remark[] {
  const told = linesOf(new URL("../../prompts/review/examples.jsonl", import.meta.url))
    .map((line) => Told.parse(line).input)
    .flatMap(({ key_results, progress }) =>
      progress.map((note, at) => ({
        text: note.slice(note.indexOf(": ") + 2),
        around: key_results[at] ?? "",
      })),
    );
  const lines = linesOf(new URL("../../prompts/review/evals.jsonl", import.meta.url));
  const reported = lines
    .map((line) => Reviewed.parse(line))
    .flatMap(({ key_results, progress }) =>
      progress.map(({ note }, at) => ({ text: note, around: key_results[at] ?? "" })),
    );
  return [...told, ...reported].flatMap(({ text, around }) =>
    statementsOf(text)
      .flatMap(clausesOf)
      .map((clause) => ({ text: clause, around })),
  );
}

/** Key results and use cases that our cases ask about, each with its objective. */
export function askedTexts(): Remark[] {
  const files = ["rewrite", "suggest", "draft"].flatMap((task) => [
    `${task}/evals`,
    `${task}/examples`,
  ]);
  return files
    .flatMap((name) => linesOf(new URL(`../../prompts/${name}.jsonl`, import.meta.url)))
    .map((line) => Asked.parse(line))
    .map((line) => ("input" in line ? line.input : line))
    .flatMap(({ objective, key_result, key_results, use_case }) =>
      [key_result ?? "", ...key_results, use_case].map((text) => ({ text, around: objective })),
    )
    .filter(({ text }) => text !== "");
}

/** Titles, reasons and questions beside them. */
export function recordedRemarks(): Remark[] {
  return recorded().flatMap(({ given, text, title, explanation, slots }) => {
    const { objective, key_result, key_results, use_case } = given;
    const around = [objective, key_result ?? "", ...key_results, use_case, text].join("\n");
    const questions = slots.map(({ question }) => question);
    return [title, explanation, ...questions].map((remark) => ({ text: remark, around }));
  });
}

function recorded() {
  const cases = new Map(
    ["rewrite", "suggest", "draft"].flatMap((task) =>
      linesOf(new URL(`../../prompts/${task}/evals.jsonl`, import.meta.url)).map((line) => {
        const each = Case.extend({ id: z.string() }).parse(line);
        return [each.id, each] as const;
      }),
    ),
  );
  const examples = ["rewrite", "suggest"].flatMap((task) =>
    linesOf(new URL(`../../prompts/${task}/examples.jsonl`, import.meta.url)).flatMap((line) => {
      const { input, output } = Example.parse(line);
      return output.candidates.map((candidate) => ({ given: input, ...candidate }));
    }),
  );
  const played = readRecordings().flatMap(({ case: id, manner, answer }) => {
    const given = cases.get(id);
    const said = Recorded.safeParse(answer);
    if (manner !== "good" || given === undefined || !said.success) return [];
    return said.data.candidates.map((candidate) => ({ given, ...candidate }));
  });
  return [...examples, ...played];
}

function linesOf(file: URL): unknown[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}
