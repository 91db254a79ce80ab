/** Suggests the key results that an objective's set lacks. */
import { check } from "../../rules/check.ts";
import type { Place } from "../../rules/verify.ts";
import { suggest } from "../../rules/write/suggest.ts";
import { wholeItems } from "../llm/parse.ts";
import { suggestionGate } from "./candidate.ts";
import type { CoachEvent, SuggestionEvent } from "./events.ts";
import { findingFacts, planFacts, textsAround } from "./facts.ts";
import { languageNames, languageOf } from "./language.ts";
import { promptEcho } from "./prompt-echo.ts";
import { patternForms } from "./patterns.ts";
import { playbookFor } from "./playbook.ts";
import { materialOf } from "./question.ts";
import type { Question } from "./question.ts";
import { asSuggestion, writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

const enough = 2;

export type SetPlace = Omit<Place, "keyResultId">;

export function suggestWith(setting: Setting, place: SetPlace): AsyncGenerator<CoachEvent> {
  const language = languageOf(place.plan, place.options);
  return writtenBy(setting, {
    question: (tasks) => suggestQuestion(tasks.suggest, place),
    builtIn: () => suggest(place).map(asSuggestion),
    language,
  });
}

function suggestQuestion(task: Task, place: SetPlace): Question<SuggestionEvent> {
  const { plan, objectiveId, options } = place;
  const objective = plan.objectives.find(({ id }) => id === objectiveId);
  const report = check(plan, options);
  const ofTheSet = report.findings.filter(
    (finding) =>
      (finding.scope === "set" && finding.objectiveId === objectiveId) || finding.scope === "plan",
  );
  const around = textsAround(plan, objective);
  const inputs = {
    rules: task.rules,
    language: languageNames[languageOf(plan, options)],
    pattern: plan.pattern === null ? "not said" : patternForms[plan.pattern],
    playbook: playbookFor([objective?.text ?? ""], around),
    plan: planFacts(plan, objective, null),
    findings: findingFacts(ofTheSet),
  };
  const { gate, shown } = suggestionGate(() => ({ ...place, keyResultId: null }), {
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
