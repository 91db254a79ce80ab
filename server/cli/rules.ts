// `okr-coach rules`: lists every rule, or explains one with its examples.
import type { DocumentedRule, Example } from "../../rules/define.ts";
import { surroundings } from "../../rules/examples.ts";
import { optionsOf } from "../../rules/option-list.ts";
import { documentedRules } from "../../rules/catalog/documented.ts";
import { CannotRun } from "./cannot-run.ts";
import { readFlags } from "./flags.ts";
import { print } from "./print.ts";

/** @throws {CannotRun} when there is no such rule. */
export async function rulesCommand(args: string[]): Promise<number> {
  const { positionals } = readFlags(args, {});
  const [id] = positionals;
  if (id === undefined) {
    print(documentedRules.map(listed).join(""));
    return 0;
  }
  const found = documentedRules.find(({ rule }) => rule.meta.id === id);
  if (!found) throw new CannotRun(`There is no rule "${id}"; see okr-coach rules.`);
  print(explained(found));
  return 0;
}

function listed({ rule, docs }: DocumentedRule): string {
  return `${rule.meta.id.padEnd(32)} ${rule.meta.severity.standard.padEnd(8)} ${docs.title}\n`;
}

function explained({ rule, docs, examples }: DocumentedRule): string {
  const { id, source, severity } = rule.meta;
  const levels = Object.entries(severity).map(([profile, level]) => `${profile} ${level}`);
  return `${[
    `${docs.title} (${id})`,
    "",
    `Why: ${docs.why}`,
    `How: ${docs.how}`,
    `When not: ${docs.whenNot}`,
    `Source: ${source}`,
    `Severity: ${levels.join(", ")}`,
    ...optionsOf(rule, docs).map(({ name, text }) => `Option ${name}: ${text}`),
    "",
    ...block("Flagged", examples.bad),
    ...block("Fine", examples.good),
    ...block("Looks like it, and is fine", examples.looksBad),
  ]
    .join("\n")
    .trimEnd()}\n`;
}

function block(title: string, examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  return [`${title}:`, ...examples.flatMap(shown), ""];
}

/** The text, and what stands round it: a set or a plan is judged as a whole. */
function shown(example: Example): string[] {
  const round = surroundings(example).map(({ what, text }) => `      ${what}: ${text}`);
  return [`  ${example.text || "(no text)"}`, ...round];
}
