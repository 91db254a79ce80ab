// A report to paste into a pull request or a wiki page.
import type { Finding, Plan, Severity } from "../../../rules/okr.ts";
import type { Checked, CheckedLine } from "../checked.ts";
import { languagesOf } from "../checked.ts";
import type { Words } from "./words.ts";
import { wordsFor } from "./words.ts";

const MARK: Record<Severity, string> = { error: "■", warning: "▲", nudge: "○" };

export function toMarkdown(checked: readonly Checked[]): string {
  return `${checked.flatMap(fileLines).join("\n")}\n`;
}

function fileLines(checked: Checked): string[] {
  const words = wordsFor(languagesOf(checked));
  const title = `# ${plain(checked.source.name)}`;
  if (checked.form === "rows") return [title, "", ...table(checked.lines, words), ""];
  return [
    `${title}, ${words.score(checked.score)}`,
    "",
    ...list(checked.findings),
    ...checked.objectives.flatMap(({ text, score, findings, lines }) => [
      `## ${plain(text || words.noObjective)}, ${words.score(score)}`,
      "",
      ...list(findings),
      ...table(lines, words),
      "",
    ]),
    ...unreadLines(checked.unread, words),
  ];
}

function unreadLines(unread: Plan["unread"], words: Words): string[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ line, text }) => `- ${words.line(line)}: ${plain(text)}`);
  return [`## ${words.notPlaced}`, "", ...lines, ""];
}

function list(findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [...findings.map((each) => `- ${sentence(each)}`), ""];
}

function table(lines: readonly CheckedLine[], words: Words): string[] {
  if (lines.length === 0) return [words.noKeyResult];
  const rows = lines.map(({ text, reading, score, findings }) =>
    [
      plain(text),
      words.kinds[reading.kind],
      String(score),
      findings.map(sentence).join("<br>"),
    ].join(" | "),
  );
  return [
    `| ${words.columns.join(" | ")} |`,
    "|---|---|--:|---|",
    ...rows.map((row) => `| ${row} |`),
  ];
}

function sentence({ severity, message, todo, ruleId }: Finding): string {
  return `${MARK[severity]} ${plain(message)} ${plain(todo)} (${ruleId})`;
}

/** The words as they are: no markup of theirs comes to life. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/gu, String.raw`\$&`).replaceAll(/\s+/gu, " ");
}
