// SARIF 2.1.0, for code scanning and editors. Columns count UTF-16 code units, as the log says.
import { documentedRules } from "../../../rules/catalog/documented.ts";
import type { Finding, Severity } from "../../../rules/okr.ts";
import type { Checked } from "../checked.ts";
import { findingsOf } from "../checked.ts";
import type { Place } from "../locate.ts";

const LEVEL: Record<Severity, string> = { error: "error", warning: "warning", nudge: "note" };

export function toSarif(checked: readonly Checked[]): string {
  const results = checked.flatMap((each) =>
    findingsOf(each).map(({ finding, place }) => result(each.source.name, finding, place)),
  );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "okr-coach", rules: ruleList() } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleList() {
  return documentedRules.map(({ rule: { meta }, docs }) => ({
    id: meta.id,
    shortDescription: { text: docs.title },
    fullDescription: { text: docs.why },
    help: { text: `${docs.how} ${docs.whenNot}` },
    defaultConfiguration: { level: level(meta.severity.standard) },
    properties: { group: meta.group, source: meta.source },
  }));
}

function level(severity: Severity | "off"): string {
  return severity === "off" ? "none" : LEVEL[severity];
}

function result(file: string, finding: Finding, place: Place | null) {
  const artifactLocation = { uri: file.replaceAll("\\", "/") };
  const region = regionOf(finding.span, place);
  const { fix } = finding;
  return {
    ruleId: finding.ruleId,
    level: LEVEL[finding.severity],
    message: { text: `${finding.message} ${finding.todo}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { "okrCoach/v1": finding.fingerprint },
    ...(fix &&
      place?.offset != null && {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map(({ span, text }) => ({
                  deletedRegion: regionOf(span, place),
                  insertedContent: { text },
                })),
              },
            ],
          },
        ],
      }),
  };
}

function regionOf(span: Finding["span"], place: Place | null) {
  if (!place) return { startLine: 1 };
  const { line, column, offset } = place;
  if (!span || offset === null) return { startLine: line, startColumn: column };
  return {
    startLine: line,
    startColumn: column + span.start,
    endLine: line,
    endColumn: column + span.end,
  };
}
