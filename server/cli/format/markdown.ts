// A report to paste into a pull request or a wiki page.
import type { Finding, Plan, Severity } from "../../../rules/okr.ts";
import type { Checked, CheckedLine } from "../checked.ts";

const MARK: Record<Severity, string> = { error: "■", warning: "▲", nudge: "○" };

export function toMarkdown(checked: readonly Checked[]): string {
  return `${checked.flatMap(fileLines).join("\n")}\n`;
}

function fileLines(checked: Checked): string[] {
  const title = `# ${plain(checked.source.name)}`;
  if (checked.form === "rows") return [title, "", ...table(checked.lines), ""];
  return [
    `${title}, score ${checked.score}`,
    "",
    ...list(checked.findings),
    ...checked.objectives.flatMap(({ text, score, findings, lines }) => [
      `## ${plain(text || "No objective")}, score ${score}`,
      "",
      ...list(findings),
      ...table(lines),
      "",
    ]),
    ...unreadLines(checked.unread),
  ];
}

function unreadLines(unread: Plan["unread"]): string[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ line, text }) => `- line ${line}: ${plain(text)}`);
  return ["## Not placed", "", ...lines, ""];
}

function list(findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [] : [...findings.map((each) => `- ${sentence(each)}`), ""];
}

function table(lines: readonly CheckedLine[]): string[] {
  if (lines.length === 0) return ["No key result."];
  const rows = lines.map(({ text, reading, score, findings }) =>
    [plain(text), reading.kind, String(score), findings.map(sentence).join("<br>")].join(" | "),
  );
  return [
    "| Key result | Reads as | Score | What to do |",
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
