/** What every rule says to every example: a change of a rule or of the reading shows its reach here. */
import { expect, it } from "vitest";
import { documentedRules } from "./catalog/documented.ts";
import { check } from "./check.ts";
import type { AnyRule, Example } from "./define.ts";
import { exampleOptions, examplePlan, unmark } from "./examples.ts";
import type { Finding } from "./okr.ts";

const GRAVITY = { error: "!", warning: "?", nudge: "." } as const;

/** `72 Raise NPS to 40`, then a line for each finding: `  ? kr/no-baseline missing [13-15]`. */
function report(example: Example, { meta: { id, scope } }: AnyRule): string {
  const { findings, scores } = check(examplePlan(example, scope), exampleOptions(example, id));
  const score = scope === "keyResult" ? scores.keyResults["o1k1"] : scores.plan;
  const seen = findings.filter(scope === "keyResult" ? isOwn : isAbove);
  return [`${score?.value} ${unmark(example.text).text}`, ...seen.map(line)].join("\n");
}

/** Of the objective, its set or the plan: what its lines are told is shown with the lines' rules. */
const isAbove = (finding: Finding): boolean => finding.scope !== "keyResult";

const isOwn = ({ keyResultId }: Finding): boolean => keyResultId === "o1k1";

function line({ ruleId, messageId, severity, span, keyResultId }: Finding): string {
  const at = span ? ` [${span.start}-${span.end}]` : "";
  return `  ${GRAVITY[severity]} ${keyResultId ?? ""} ${ruleId} ${messageId}${at}`.replace(
    "o1k1 ",
    "",
  );
}

function block(rule: AnyRule, examples: readonly Example[]): string {
  return `# ${rule.meta.id}\n${examples.map((example) => report(example, rule)).join("\n")}\n`;
}

it("is what the snapshot holds", async () => {
  const text = documentedRules
    .map(({ rule, examples }) =>
      block(rule, [...examples.bad, ...examples.good, ...examples.looksBad]),
    )
    .join("\n");
  await expect(text).toMatchFileSnapshot("./reach.txt");
});
