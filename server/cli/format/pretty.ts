// What a person reads in a terminal; colours only where the terminal wants them.
import { styleText } from "node:util";
import type { Finding, Plan, Severity } from "../../../rules/okr.ts";
import type { Checked, CheckedLine } from "../checked.ts";
import { findingsOf } from "../checked.ts";
import type { Place } from "../locate.ts";

const COLOUR: Record<Severity, "red" | "yellow" | "blue"> = {
  error: "red",
  warning: "yellow",
  nudge: "blue",
};

export function toPretty(checked: readonly Checked[]): string {
  return [...checked.flatMap(fileLines), sumLine(checked), ""].join("\n");
}

function fileLines(checked: Checked): string[] {
  const title = styleText("underline", checked.source.name);
  if (checked.form === "rows") return [title, ...checked.lines.flatMap(keyResultLines), ""];
  return [
    `${title}  score ${checked.score}`,
    ...checked.findings.flatMap(findingLines),
    ...checked.objectives.flatMap(({ text, score, place, findings, lines }) => [
      "",
      `${at(place)}${styleText("bold", text || "(no objective)")}  ${score}`,
      ...findings.flatMap(findingLines),
      ...lines.flatMap(keyResultLines),
    ]),
    ...unreadLines(checked.unread),
    "",
  ];
}

/** What found no place in the plan: nothing of a file goes by in silence. */
function unreadLines(unread: Plan["unread"]): string[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ line, text }) => `  ${styleText("dim", String(line))} ${text}`);
  return ["", styleText("bold", "Not placed"), ...lines];
}

function keyResultLines({ text, reading, score, place, findings }: CheckedLine): string[] {
  const kind = reading.kind.padEnd(8);
  return [`  ${at(place)}${kind} ${text}  ${score}`, ...findings.flatMap(findingLines)];
}

function findingLines({ severity, message, todo, ruleId }: Finding): string[] {
  const mark = styleText(COLOUR[severity], severity.padEnd(7));
  const rule = styleText("dim", ruleId);
  return [`      ${mark} ${message}  ${rule}`, `              ${todo}`];
}

function at(place: Place | null): string {
  return place ? styleText("dim", `${place.line}:${place.column} `) : "";
}

function sumLine(checked: readonly Checked[]): string {
  const findings = checked.flatMap(findingsOf);
  const count = (severity: Severity) =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  const parts = [
    plural(count("error"), "error"),
    plural(count("warning"), "warning"),
    plural(count("nudge"), "nudge"),
  ];
  return findings.length === 0 ? "Nothing to say against it." : parts.join(", ");
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
