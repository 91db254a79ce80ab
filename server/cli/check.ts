// `okr-coach check`: reads, checks, prints, and says by its exit code whether it may pass.
import { CannotRun } from "./cannot-run.ts";
import type { Checked } from "./checked.ts";
import { checkSource, findingsOf } from "./checked.ts";
import { common, oneOf, readFlags } from "./flags.ts";
import { toGithub } from "./format/github.ts";
import { toJson, toJsonLines } from "./format/json.ts";
import { toMarkdown } from "./format/markdown.ts";
import { toPretty } from "./format/pretty.ts";
import type { Source } from "./input.ts";
import { readSources } from "./input.ts";
import { print } from "./print.ts";
import { readSettings } from "./settings.ts";

const printers = {
  pretty: toPretty,
  json: toJson,
  jsonl: toJsonLines,
  github: toGithub,
  markdown: toMarkdown,
};
const FORMATS = ["pretty", "json", "jsonl", "github", "markdown", "sarif"] as const;

const flags = {
  ...common,
  fix: { type: "boolean" },
  "max-warnings": { type: "string" },
} as const;

/** @throws {CannotRun} on wrong usage or unreadable input. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = readFlags(args, flags);
  const format = oneOf("--format", values.format, FORMATS, "pretty");
  const most = readMost(values["max-warnings"]);
  const options = readSettings(values);
  const sources = await readSources(positionals);
  const recheck = (source: Source) => checkSource(source, options);
  let checked: Checked[] = [];
  for (const source of sources) checked.push(await recheck(source));
  if (values.fix === true) {
    const { writeFixes } = await import("./fix.ts");
    checked = await writeFixes(checked, recheck);
  }
  const toText = format === "sarif" ? await sarif() : printers[format];
  print(toText(checked));
  return verdict(checked, most);
}

/** Loaded when asked for: it brings the documentation of every rule. */
const sarif = async () => (await import("./format/sarif.ts")).toSarif;

function verdict(checked: readonly Checked[], most: number): number {
  const findings = checked.flatMap((each) => findingsOf(each).map(({ finding }) => finding));
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const errors = findings.some(({ severity }) => severity === "error");
  return errors || warnings > most ? 1 : 0;
}

function readMost(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,6}$/u.test(given)) return Number(given);
  throw new CannotRun("--max-warnings must be a whole number.");
}
