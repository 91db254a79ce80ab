/** A plan as Markdown that people read and `parsePlan` reads back. */
import type { Plan } from "../okr.ts";
import { writeSuffix } from "./suffix.ts";

/**
 * Round-trips through `parsePlan`, ids becoming `o1`, `o1k2`, `p1`. Unread lines stand at the end
 * under a heading of their own, so that nothing is lost.
 */
export function planToMarkdown(plan: Plan): string {
  const parentIds = plan.parents.map(({ id }) => id);
  return `${[
    ...head(plan),
    ...parents(plan),
    ...plan.objectives.flatMap((objective, index) => [
      heading(`Objective ${index + 1}: ${line(objective.text)}`),
      objective.keyResults
        .map((kr, at) => {
          const suffix = line(writeSuffix(kr, parentIds));
          return `- KR ${index + 1}.${at + 1}: ${line(kr.text)} ${suffix}`.trimEnd();
        })
        .join("\n"),
    ]),
    ...unread(plan),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function head({ title, team, period, pattern, language, live }: Plan): string[] {
  const named = [
    team && `Team: ${line(team)}`,
    period && `Period: ${line(period.label)} (${period.start} to ${period.end})`,
    pattern && `Pattern: ${pattern}`,
    language && `Language: ${language}`,
    ...live.map((model) => `Live: ${line(model)}`),
  ];
  return [title && `# ${line(title)}`, named.filter(Boolean).join("\n")];
}

function parents(plan: Plan): string[] {
  if (plan.parents.length === 0) return [];
  const lines = plan.parents.map(({ text }, index) => `- P${index + 1}: ${line(text)}`);
  return ["## Business key results", lines.join("\n")];
}

function unread(plan: Plan): string[] {
  if (plan.unread.length === 0) return [];
  return ["## Not placed", plan.unread.map(({ text }) => `- ${line(text)}`).join("\n")];
}

/** Closed where its last words would read as a closing mark. */
function heading(text: string): string {
  return `## ${text.endsWith(" ##") ? `${text} ##` : text}`.trimEnd();
}

/** One line: a line end inside a text would start another one. */
function line(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
