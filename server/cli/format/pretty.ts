// What a person reads in a terminal; colours only where the terminal wants them.
import { styleText } from "node:util";
import type { Finding, Plan, Severity } from "../../../rules/okr.ts";
import type { Checked, CheckedLine } from "../checked.ts";
import { findingsOf, languagesOf } from "../checked.ts";
import type { Place } from "../locate.ts";
import type { Words } from "./words.ts";
import { wordsFor } from "./words.ts";

const COLOUR: Record<Severity, "red" | "yellow" | "blue"> = {
  error: "red",
  warning: "yellow",
  nudge: "blue",
};

const SEVERITIES = ["error", "warning", "nudge"] as const;

export function toPretty(checked: readonly Checked[]): string {
  return [...checked.flatMap(fileLines), sumLine(checked), ""].join("\n");
}

function fileLines(checked: Checked): string[] {
  const words = wordsFor(languagesOf(checked));
  const title = styleText("underline", checked.source.name);
  const found = (findings: readonly Finding[]) =>
    findings.flatMap((each) => findingLines(each, words));
  const line = (each: CheckedLine) => [keyResultLine(each, words), ...found(each.findings)];
  if (checked.form === "rows") return [title, ...checked.lines.flatMap(line), ""];
  return [
    `${title}  ${words.score(checked.score)}`,
    ...found(checked.findings),
    ...checked.objectives.flatMap(({ text, score, place, findings, lines }) => [
      "",
      `${at(place)}${styleText("bold", text || `(${words.noObjective})`)}  ${score}`,
      ...found(findings),
      ...lines.flatMap(line),
    ]),
    ...unreadLines(checked.unread, words),
    "",
  ];
}

/** What found no place in the plan: nothing of a file goes by in silence. */
function unreadLines(unread: Plan["unread"], words: Words): string[] {
  if (unread.length === 0) return [];
  const lines = unread.map(({ line, text }) => `  ${styleText("dim", String(line))} ${text}`);
  return ["", styleText("bold", words.notPlaced), ...lines];
}

function keyResultLine({ text, reading, score, place }: CheckedLine, words: Words): string {
  const kind = words.kinds[reading.kind].padEnd(widest(words.kinds));
  return `  ${at(place)}${kind} ${text}  ${score}`;
}

function findingLines({ severity, message, todo, ruleId }: Finding, words: Words): string[] {
  const width = widest(words.severities);
  const mark = styleText(COLOUR[severity], words.severities[severity].padEnd(width));
  const rule = styleText("dim", ruleId);
  return [`      ${mark} ${message}  ${rule}`, `      ${" ".repeat(width)} ${todo}`];
}

const widest = (names: Record<string, string>): number =>
  Math.max(...Object.values(names).map(({ length }) => length));

function at(place: Place | null): string {
  return place ? styleText("dim", `${place.line}:${place.column} `) : "";
}

function sumLine(checked: readonly Checked[]): string {
  const words = wordsFor(checked.flatMap(languagesOf));
  const findings = checked.flatMap(findingsOf);
  if (findings.length === 0) return words.nothingFound;
  return SEVERITIES.map((severity) => {
    const found = findings.filter(({ finding }) => finding.severity === severity);
    return words.counted[severity](found.length);
  }).join(", ");
}
