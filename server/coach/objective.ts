/** Whether an objective that the model wrote may stand. */
import { check } from "../../rules/check.ts";
import { formRefusals } from "../../rules/gate/form.ts";
import { nameRefusals } from "../../rules/gate/names.ts";
import { traceNumbers } from "../../rules/gate/numbers.ts";
import { obeyedRefusals } from "../../rules/gate/obeyed.ts";
import { sourcesOf } from "../../rules/gate/sources.ts";
import { subjectRefusals } from "../../rules/gate/subject.ts";
import { vouchedBy } from "../../rules/gate/vouched.ts";
import type { Candidate, Writer } from "../../rules/okr.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";
import type { PromptEcho } from "./prompt-echo.ts";
import { planOf } from "./quarter.ts";
import { theEar } from "./ear.ts";

/** The gate's checks of form, numbers and subject, and the rules for objectives. */
export function objectiveStands(
  text: string,
  request: DraftRequest,
  echo: PromptEcho,
  writer: Writer,
): boolean {
  const plan = planOf(request, "", []);
  const place = { plan, objectiveId: "o1", keyResultId: null, sources: [request.useCase] };
  const sources = sourcesOf(place, writer, theEar());
  const vouched = vouchedBy(sources);
  const candidate: Candidate = {
    kind: "rewrite",
    title: "",
    text,
    slots: [],
    proposals: [],
    explanation: "",
  };
  const refused =
    echo(candidate).length > 0 ||
    formRefusals(candidate, vouched.known).length > 0 ||
    nameRefusals(candidate, vouched.known).length > 0 ||
    subjectRefusals(candidate, vouched, theEar()).length > 0 ||
    obeyedRefusals(candidate, vouched, writer).length > 0 ||
    traceNumbers(text, [], sources).refusals.length > 0;
  if (refused) return false;
  const report = check(planOf(request, text, []), request.options);
  return !report.findings.some(
    ({ scope, severity }) => scope === "objective" && severity === "error",
  );
}
