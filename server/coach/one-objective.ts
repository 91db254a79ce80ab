/** What rewrite and suggest ask alike: candidates for a place on one objective. */
import { englishFull } from "../../rules/playbook/english-full.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import type { Finding } from "../../rules/okr.ts";
import type { Place } from "../../rules/verify.ts";
import { wholeItems } from "../llm/parse.ts";
import { suggestionGate } from "./candidate.ts";
import type { SuggestionEvent } from "./events.ts";
import { findingFacts, planFacts, textsAround } from "./facts.ts";
import { languageNames, languageOf } from "./language.ts";
import { patternForms } from "./patterns.ts";
import { playbookFor } from "./playbook.ts";
import { promptEcho } from "./prompt-echo.ts";
import { materialOf } from "./question.ts";
import type { Question } from "./question.ts";
import type { Task } from "./tasks.ts";

/** With this many shown, a refused one is not worth a second call. */
const enough = 2;

/** What the prompt is told of the place. */
export function placeInputs(
  { plan, objectiveId, keyResultId, options }: Place,
  findings: readonly Finding[],
  playbook: FullPlaybook = englishFull,
) {
  const objective = plan.objectives.find(({ id }) => id === objectiveId);
  const keyResult = objective?.keyResults.find(({ id }) => id === keyResultId);
  const about = [keyResult?.text ?? "", objective?.text ?? ""].filter((text) => text !== "");
  return {
    language: languageNames[languageOf(plan, options)],
    pattern: plan.pattern === null ? "not said" : patternForms[plan.pattern],
    playbook: playbookFor(about, textsAround(plan, objective), playbook),
    plan: planFacts(plan, objective, keyResultId, options),
    findings: findingFacts(findings),
  };
}

/** The question for candidates, each judged in the place and shown once. */
export function candidatesQuestion(
  task: Task,
  place: Place,
  inputs: Readonly<Record<string, string>>,
): Question<SuggestionEvent> {
  const { gate, shown } = suggestionGate(() => place, {
    given: materialOf(task, inputs),
    echo: promptEcho(task.prompt.instructions),
  });
  return {
    task,
    inputs,
    units: (answer) => wholeItems(answer, "candidates"),
    gate,
    enough: () => shown.length >= enough,
  };
}
