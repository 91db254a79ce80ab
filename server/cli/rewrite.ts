// `okr-coach rewrite`: for each key result, what the built-in writer would put in its place.
import type { CheckOptions, Plan, Suggestion } from "../../rules/okr.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import { rewrite } from "../../rules/write/rewrite.ts";
import { CannotRun } from "./cannot-run.ts";
import { common, oneOf, readFlags } from "./flags.ts";
import { suggestionJson } from "./format/suggestion.ts";
import type { Source } from "./input.ts";
import { readSources } from "./input.ts";
import { planOf } from "./plan-of.ts";
import { readRows } from "./rows.ts";
import { readSettings } from "./settings.ts";

interface Rewritten {
  id: string;
  text: string;
  suggestions: Suggestion[];
}

/**
 * Prints rows for rows and one document for anything else.
 * @throws {CannotRun} on wrong usage or unreadable input.
 */
export async function rewriteCommand(args: string[]): Promise<number> {
  const { values, positionals } = readFlags(args, common);
  const format = oneOf("--format", values.format, ["pretty", "json"], "pretty");
  const options = readSettings(values);
  const files = (await readSources(positionals)).map((source) => rewriteSource(source, options));
  process.stdout.write(format === "json" ? toJson(files) : toPretty(files));
  return 0;
}

interface RewrittenFile {
  file: string;
  form: "rows" | "plan";
  lines: Rewritten[];
}

function rewriteSource(source: Source, options: CheckOptions): RewrittenFile {
  const rows = readRows(source);
  const plans = rows ? rows.map(planOf) : [parsePlan(source.text)];
  const lines = plans.flatMap((plan) => rewritePlan(plan, options));
  if (lines.length > 0) return { file: source.name, form: rows ? "rows" : "plan", lines };
  throw new CannotRun(`${source.name} holds no key result that the coach can make out.`);
}

function rewritePlan(plan: Plan, options: CheckOptions): Rewritten[] {
  return plan.objectives.flatMap((objective) =>
    objective.keyResults.map(({ id, text }) => ({
      id,
      text,
      suggestions: rewrite({ plan, objectiveId: objective.id, keyResultId: id, options }),
    })),
  );
}

function toJson(files: readonly RewrittenFile[]): string {
  const shown = files.map(({ file, lines }) => ({
    file,
    keyResults: lines.map(({ id, text, suggestions }) => ({
      id,
      text,
      suggestions: suggestions.map(suggestionJson),
    })),
  }));
  if (!files.every(({ form }) => form === "rows")) {
    return `${JSON.stringify({ version: 1, files: shown }, null, 2)}\n`;
  }
  return shown.flatMap((each) => each.keyResults.map((row) => `${JSON.stringify(row)}\n`)).join("");
}

function toPretty(files: readonly RewrittenFile[]): string {
  return files
    .flatMap(({ file, lines }) => [
      file,
      ...lines.flatMap(({ text, suggestions }) => ["", `  ${text}`, ...offers(suggestions)]),
      "",
    ])
    .join("\n");
}

function offers(suggestions: readonly Suggestion[]): string[] {
  if (suggestions.length === 0) return ["    No better wording to offer."];
  return suggestions.flatMap(({ text, slots, before, after }) => [
    `    > ${text}  ${before ? `${before.score.value} to ` : ""}${after.score.value}`,
    ...slots.map(({ name, question }) => `      {${name}} ${question}`),
  ]);
}
