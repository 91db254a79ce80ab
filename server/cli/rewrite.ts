// `okr-coach rewrite`: for each key result, what a writer would put in its place.
import type { CheckOptions, Language, Plan, Suggestion } from "../../rules/okr.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import type { Place } from "../../rules/verify.ts";
import { languageOf } from "../../rules/read-plan.ts";
import { rewrite } from "../../rules/write/rewrite.ts";
import { packsFor } from "../coach/packs.ts";
import { CannotRun } from "./cannot-run.ts";
import { common, oneOf, readFlags, WRITERS } from "./flags.ts";
import { suggestionJson } from "./format/suggestion.ts";
import { wordsFor } from "./format/words.ts";
import type { Source } from "./input.ts";
import { readSources } from "./input.ts";
import { planOf } from "./plan-of.ts";
import { print } from "./print.ts";
import { readRows } from "./rows.ts";
import { readSettings } from "./settings.ts";

interface Rewritten {
  id: string;
  text: string;
  language: Language;
  suggestions: Suggestion[];
}

interface RewrittenFile {
  file: string;
  form: "rows" | "plan";
  lines: Rewritten[];
}

type Rewrite = (place: Place) => Promise<Suggestion[]>;

const flags = { ...common, writer: { type: "string" } } as const;

/**
 * Prints rows for rows and one document for anything else.
 * @throws {CannotRun} on wrong usage or unreadable input.
 */
export async function rewriteCommand(args: string[]): Promise<number> {
  const { values, positionals } = readFlags(args, flags);
  const format = oneOf("--format", values.format, ["pretty", "json"], "pretty");
  const writer = oneOf("--writer", values.writer, WRITERS, "built-in");
  const options = readSettings(values);
  const sources = await readSources(positionals);
  const write = writer === "model" ? await modelRewrite() : builtInRewrite;
  const files: RewrittenFile[] = [];
  for (const source of sources) files.push(await rewriteSource(source, options, write));
  print(format === "json" ? toJson(files) : toPretty(files));
  return 0;
}

async function builtInRewrite(place: Place): Promise<Suggestion[]> {
  return rewrite(place, await packsFor(languageOf(place.plan, place.options)));
}

async function modelRewrite(): Promise<Rewrite> {
  const { collect, openModelCoach } = await import("./model.ts");
  const coach = await openModelCoach();
  const { signal } = new AbortController();
  return async (place) => (await collect(coach.rewrite(place, signal))).suggestions;
}

async function rewriteSource(
  source: Source,
  options: CheckOptions,
  write: Rewrite,
): Promise<RewrittenFile> {
  const rows = readRows(source);
  const plans = rows ? rows.map(planOf) : [parsePlan(source.text, options)];
  const lines: Rewritten[] = [];
  for (const { plan, objectiveId, id, text } of plans.flatMap(placesOf)) {
    const suggestions = await write({ plan, objectiveId, keyResultId: id, options });
    lines.push({ id, text, language: languageOf(plan, options), suggestions });
  }
  if (lines.length > 0) return { file: source.name, form: rows ? "rows" : "plan", lines };
  throw new CannotRun(`${source.name} holds no key result that the coach can make out.`);
}

function placesOf(plan: Plan) {
  return plan.objectives.flatMap((objective) =>
    objective.keyResults.map(({ id, text }) => ({ plan, objectiveId: objective.id, id, text })),
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
      ...lines.flatMap((line) => ["", `  ${line.text}`, ...offers(line)]),
      "",
    ])
    .join("\n");
}

function offers({ language, suggestions }: Rewritten): string[] {
  const words = wordsFor([language]);
  if (suggestions.length === 0) return [`    ${words.noBetter}`];
  const scores = ({ before, after }: Suggestion) =>
    before ? words.fromTo(before.score.value, after.score.value) : after.score.value;
  return suggestions.flatMap((suggestion) => [
    `    > ${suggestion.text}  ${scores(suggestion)}`,
    ...suggestion.slots.map(({ name, question }) => `      {${name}} ${question}`),
  ]);
}
