/** Rewrites one key result. */
import { check } from "../../rules/check.ts";
import { englishFull } from "../../rules/playbook/english-full.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import type { Place } from "../../rules/verify.ts";
import { rewrite } from "../../rules/write/rewrite.ts";
import { wholeItems } from "../llm/parse.ts";
import { suggestionGate } from "./candidate.ts";
import type { CoachEvent, SuggestionEvent } from "./events.ts";
import { clip, findingFacts, planFacts, readingFacts, textsAround } from "./facts.ts";
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

/** With this many shown, a refused one is not worth a second call. */
const enough = 2;

export async function* rewriteWith(setting: Setting, place: Place): AsyncGenerator<CoachEvent> {
  const language = languageOf(place.plan, place.options);
  const packs = await packsFor(language);
  yield* writtenBy(setting, {
    question: (tasks) => rewriteQuestion(tasks.rewrite, place, packs.de?.playbook),
    builtIn: () => rewrite(place, packs).map(asSuggestion),
    language,
  });
}

export function rewriteQuestion(
  task: Task,
  place: Place,
  playbook: FullPlaybook = englishFull,
): Question<SuggestionEvent> {
  const { plan, objectiveId, keyResultId, options } = place;
  const objective = plan.objectives.find(({ id }) => id === objectiveId);
  const keyResult = objective?.keyResults.find(({ id }) => id === keyResultId);
  const report = check(plan, options);
  const findings = report.findings.filter((finding) => finding.keyResultId === keyResultId);
  const around = textsAround(plan, objective);
  const inputs = {
    rules: task.rules,
    language: languageNames[languageOf(plan, options)],
    pattern: plan.pattern === null ? "not said" : patternForms[plan.pattern],
    playbook: playbookFor([keyResult?.text ?? "", objective?.text ?? ""], around, playbook),
    plan: planFacts(plan, objective, keyResultId),
    key_result: clip(keyResult?.text ?? ""),
    reading: readingFacts(report, keyResultId ?? ""),
    findings: findingFacts(findings),
  };
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
