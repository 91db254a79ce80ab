// Annotations on the lines of a pull request: GitHub's workflow commands.
import type { Finding, Severity } from "../../../rules/okr.ts";
import type { Checked } from "../checked.ts";
import { findingsOf } from "../checked.ts";
import type { Place } from "../locate.ts";

const COMMAND: Record<Severity, string> = { error: "error", warning: "warning", nudge: "notice" };

export function toGithub(checked: readonly Checked[]): string {
  return checked
    .flatMap((each) =>
      findingsOf(each).map(({ finding, place }) => annotation(each.source.name, finding, place)),
    )
    .join("");
}

function annotation(file: string, finding: Finding, place: Place | null): string {
  const exact = place?.offset == null ? null : finding.span;
  const properties = {
    file,
    line: place?.line ?? 1,
    ...(place && { col: place.column + (exact?.start ?? 0) }),
    ...(place && exact && { endColumn: place.column + exact.end }),
    title: finding.ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const message = data(`${finding.message} ${finding.todo}`);
  return `::${COMMAND[finding.severity]} ${list.join(",")}::${message}\n`;
}

/** Escaped as @actions/core does. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
