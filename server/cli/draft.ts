// `okr-coach draft`: a quarter from a pattern and a use case, with a slot for each open number.
import type { CheckOptions, Parent, Pattern, Period, PlanDraft } from "../../rules/okr.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import { findPeriod } from "../../rules/parse/period.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";
import { draft } from "../../rules/write/draft.ts";
import { packsFor } from "../coach/packs.ts";
import { CannotRun } from "./cannot-run.ts";
import { common, oneOf, readFlags, WRITERS } from "./flags.ts";
import { suggestionJson } from "./format/suggestion.ts";
import { readSources } from "./input.ts";
import { print } from "./print.ts";
import { readSettings } from "./settings.ts";

const PATTERNS: readonly Pattern[] = ["exploration", "build", "scale", "platform"];

const flags = {
  ...common,
  live: { type: "string" },
  parents: { type: "string" },
  pattern: { type: "string" },
  period: { type: "string" },
  team: { type: "string" },
  "use-case": { type: "string" },
  writer: { type: "string" },
} as const;

/** @throws {CannotRun} on wrong usage or unreadable parents. */
export async function draftCommand(args: string[]): Promise<number> {
  const { values, positionals } = readFlags(args, flags);
  const format = oneOf("--format", values.format, ["markdown", "json"], "markdown");
  const useCase = (values["use-case"] ?? positionals.join(" ")).trim();
  if (useCase === "") throw new CannotRun("--use-case must say in a line what is to be built.");
  if (values.pattern === undefined) {
    throw new CannotRun(`--pattern must be one of ${PATTERNS.join(", ")}.`);
  }
  const writer = oneOf("--writer", values.writer, WRITERS, "built-in");
  const options = readSettings(values);
  const request: DraftRequest = {
    pattern: oneOf("--pattern", values.pattern, PATTERNS, "build"),
    useCase,
    team: values.team ?? "",
    period: readPeriod(values.period, options),
    parents: await readParents(values.parents),
    live: (values.live ?? "").split(",").flatMap((name) => name.trim() || []),
    language: options.language ?? detectLanguage(useCase),
    options,
  };
  const plan = writer === "model" ? await modelDraft(request) : await builtInDraft(request);
  print(format === "json" ? toJson(plan) : toMarkdown(plan));
  return 0;
}

async function builtInDraft(request: DraftRequest): Promise<PlanDraft> {
  return draft(request, await packsFor(request.language));
}

async function modelDraft(request: DraftRequest): Promise<PlanDraft> {
  const { collect, openModelCoach } = await import("./model.ts");
  const coach = await openModelCoach();
  const { objective, suggestions } = await collect(
    coach.draft(request, new AbortController().signal),
  );
  const { pattern, useCase } = request;
  return {
    pattern,
    useCase,
    objectives: [{ text: objective ?? useCase, keyResults: suggestions }],
  };
}

function readPeriod(given: string | undefined, options: CheckOptions): Period | null {
  if (given === undefined) return null;
  const period = findPeriod(given, options);
  if (period) return period;
  throw new CannotRun('--period must name a quarter or half, such as "Q2 2026" or "H1 2026".');
}

/** The key results of a plan, or each line of a list. */
async function readParents(path: string | undefined): Promise<Parent[]> {
  if (path === undefined) return [];
  const texts = (await readSources([path])).flatMap(({ text }) => {
    const { parents, objectives } = parsePlan(text);
    return [...parents, ...objectives.flatMap(({ keyResults }) => keyResults)].map(
      (each) => each.text,
    );
  });
  if (texts.length === 0) throw new CannotRun(`${path} holds no key result to feed.`);
  return texts.map((text, index) => ({ id: `p${index + 1}`, text }));
}

function toJson({ pattern, useCase, objectives }: PlanDraft): string {
  const shown = objectives.map(({ text, keyResults }) => ({
    text,
    keyResults: keyResults.map(suggestionJson),
  }));
  return `${JSON.stringify({ version: 1, pattern, useCase, objectives: shown }, null, 2)}\n`;
}

function toMarkdown({ objectives }: PlanDraft): string {
  return objectives
    .map(({ text, keyResults }) =>
      [
        `## Objective: ${text}`,
        "",
        ...keyResults.flatMap(({ text: line, slots }) => [
          `- ${line}`,
          ...slots.map(({ name, question }) => `  - {${name}} ${question}`),
        ]),
        "",
      ].join("\n"),
    )
    .join("\n");
}
