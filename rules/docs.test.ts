/** The pages in docs/ that are made from the rules: they cannot say what the rules don't do. */
import { expect, it } from "vitest";
import { documentedRules } from "./catalog/documented.ts";
import { check } from "./check.ts";
import type { AnyRule, DocumentedRule, RuleDocs } from "./define.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "./examples.ts";
import type { Scope } from "./okr.ts";
import { optionsOf } from "./option-list.ts";
import { costOf } from "./score.ts";

const SCOPES: Record<Scope, string> = {
  keyResult: "On a key result",
  objective: "On an objective",
  set: "On an objective's key results together",
  plan: "On the plan",
};
const PROFILES = ["starter", "standard", "strict"] as const;

function rulesPage(): string {
  const sections = Object.entries(SCOPES).map(([scope, title]) => {
    const rules = documentedRules.filter(({ rule }) => rule.meta.scope === scope);
    return [`## ${title}`, ...rules.map(ruleSection)].join("\n\n");
  });
  const head = `# The rules

Made from the rules themselves; a test holds this page to them. \`okr-coach rules <id>\` and \`/rules/<id>\` show the same
with more examples. Severities are those of the profile \`standard\`.

\`okr-coach.config.json\` sets the severity of a rule, its options, or both:

    { "rules": { "kr/binary": "off", "set/count": { "severity": "error", "options": { "most": 4 } } } }`;
  return `${[head, ...sections].join("\n\n")}\n`;
}

function ruleSection({ rule, docs, examples }: DocumentedRule): string {
  const flagged = examples.bad[0]?.text.replace(/[«»]/gu, "**") ?? "";
  return [
    `### ${docs.title}`,
    `\`${rule.meta.id}\`, ${rule.meta.severity.standard}. ${rule.meta.source}.`,
    `${docs.why} ${docs.how}`,
    `Quiet: ${docs.whenNot}`,
    ...optionLines(rule, docs),
    ...(isText(rule.meta.scope) && flagged !== "" ? [`Flagged: ${flagged}`] : []),
  ].join("\n\n");
}

function optionLines(rule: AnyRule, docs: RuleDocs): string[] {
  const lines = optionsOf(rule, docs).map(({ name, text }) => `- \`${name}\`: ${text}`);
  return lines.length === 0 ? [] : [`Options:\n\n${lines.join("\n")}`];
}

/** A set or plan is flagged for what stands in it, which one line does not show. */
const isText = (scope: Scope): boolean => scope === "keyResult" || scope === "objective";

function scorePage(): string {
  const text = "Improve ticket routing by deploying a model with at least 85% accuracy";
  const score = check(examplePlan({ text }, "keyResult"), EXAMPLE_OPTIONS).scores.keyResults[
    "o1k1"
  ];
  const sum = score?.reasons.map(({ points, label }) => `− ${points} ${label}`).join(" ");
  const rows = documentedRules.map(({ rule }) => {
    const { id, cost, severity } = rule.meta;
    const points = PROFILES.map((profile) => {
      const level = severity[profile];
      return level === "off" ? "off" : `${costOf(cost, level)} ${level}`;
    });
    return `| \`${id}\` | ${rule.label} | ${points.join(" | ")} |`;
  });
  return `# How a score is made

A score is arithmetic, and every part of it is shown beside it. Same text and settings, same score.

- **Key result**: 100 less the points of each of its findings, never below 0.
- **Objective**: the mean of its key results, rounded, less the findings on the objective and on its set. With no key
  result the mean counts as 100, and the missing ones are a finding.
- **Plan**: the mean of its objectives, rounded, less the findings on the plan.

A finding costs what its rule says, at most ${costOf(100, "error")} as an error, ${costOf(100, "warning")} as a warning and ${costOf(100, "nudge")} as a nudge. Where a rule is
not sure, or the place excuses much of it, it lowers its severity, and the points with it. A finding that the team has
set aside costs nothing. Settings may change a severity, never the points of a rule.

    ${score?.value} = 100 ${sum}
    “${text}”

The score says how well a line is written as a key result, not how good the team is, and 100 is no target: a question
that you have answered for yourself may stay open.

| rule | in the sum | starter | standard | strict |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

it("docs/rules.md says what the rules say", async () => {
  await expect(aligned(rulesPage())).toMatchFileSnapshot("../docs/rules.md");
});

it("docs/score.md counts as the score counts", async () => {
  await expect(aligned(scorePage())).toMatchFileSnapshot("../docs/score.md");
});

/** Tables with columns of one width, as the formatter writes them. */
function aligned(page: string): string {
  return page.replace(/(?:^\|.*\|\n)+/gmu, (table) => {
    const rows = table
      .trimEnd()
      .split("\n")
      .map((row) => row.slice(2, -2).split(" | "));
    const widths = (rows[0] ?? []).map((_, at) =>
      Math.max(...rows.map((row) => row[at]?.length ?? 0).filter((__, index) => index !== 1)),
    );
    const lines = rows.map((row, index) =>
      row.map((cell, at) =>
        index === 1 ? "-".repeat(widths[at] ?? 3) : cell.padEnd(widths[at] ?? 0),
      ),
    );
    return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
  });
}
