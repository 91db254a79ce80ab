/** Suggests the key results that an objective's set lacks. */
import { check } from "../../rules/check.ts";
import { englishFull } from "../../rules/playbook/english-full.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import type { Place } from "../../rules/verify.ts";
import { suggest } from "../../rules/write/suggest.ts";
import { wholeItems } from "../llm/parse.ts";
import { suggestionGate } from "./candidate.ts";
import type { CoachEvent, SuggestionEvent } from "./events.ts";
import { findingFacts, planFacts, textsAround } from "./facts.ts";
import { languageNames, languageOf } from "./language.ts";
import { promptEcho } from "./prompt-echo.ts";
import { packsFor } from "./packs.ts";
import { patternForms } from "./patterns.ts";
import { playbookFor } from "./playbook.ts";
import { materialOf } from "./question.ts";
import type { Question } from "./question.ts";
import { asSuggestion, writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

const enough = 2;

export type SetPlace = Omit<Place, "keyResultId">;

export async function* suggestWith(setting: Setting, place: SetPlace): AsyncGenerator<CoachEvent> {
  const language = languageOf(place.plan, place.options);
  const packs = await packsFor(language);
  yield* writtenBy(setting, {
    question: (tasks) => suggestQuestion(tasks.suggest, place, packs.de?.playbook),
    builtIn: () => suggest(place, packs).map(asSuggestion),
    language,
  });
}

function suggestQuestion(
  task: Task,
  place: SetPlace,
  playbook: FullPlaybook = englishFull,
): Question<SuggestionEvent> {
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
    playbook: playbookFor([objective?.text ?? ""], around, playbook),
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
