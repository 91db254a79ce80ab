/** Whether a sentence that a model wrote about a plan may be shown. */
import { formRefusals } from "../../rules/gate/form.ts";
import { traceNumbers } from "../../rules/gate/numbers.ts";
import { obeyedRefusals } from "../../rules/gate/obeyed.ts";
import { sourcesOf } from "../../rules/gate/sources.ts";
import { vouchedBy } from "../../rules/gate/vouched.ts";
import type { Candidate, Plan, Writer } from "../../rules/okr.ts";
import { promptEcho } from "./prompt-echo.ts";
import type { Reason } from "./question.ts";

export type ProseGate = (sentence: string) => Reason[];

/**
 * The gate for prose: plain, one sentence, no number and no order that does not come from the plan.
 * @param more texts of the user's beside the plan
 */
export function proseGate(
  plan: Plan,
  instructions: string,
  more: readonly string[] = [],
): ProseGate {
  const texts = [...textsOf(plan), ...more];
  const sources = sourcesOf({ plan, objectiveId: "", keyResultId: null, sources: texts }, writer);
  const vouched = vouchedBy(sources);
  const echo = promptEcho(instructions);
  return (sentence) => {
    const candidate = asExplanation(sentence);
    const refusals = [
      ...formRefusals(candidate, vouched.known),
      ...traceNumbers(sentence, [], sources).refusals,
      ...obeyedRefusals(candidate, vouched, writer),
      ...echo(candidate),
    ];
    return refusals.map(({ code, message }) => ({ code, message: `In a sentence: ${message}` }));
  };
}

function textsOf(plan: Plan): string[] {
  return [
    ...plan.objectives.flatMap(({ text, keyResults }) => [
      text,
      ...keyResults.map((keyResult) => keyResult.text),
    ]),
    ...plan.parents.map(({ text }) => text),
    ...plan.live,
    plan.team,
    plan.title,
  ].filter((text) => text !== "");
}

const writer: Writer = { name: "model", provider: "", model: "", prompt: "" };

/** Stands in for a key result, so that only the sentence is judged. */
function asExplanation(explanation: string): Candidate {
  const text = "Time spent per case falls";
  return { kind: "rewrite", title: "", text, slots: [], proposals: [], explanation };
}
