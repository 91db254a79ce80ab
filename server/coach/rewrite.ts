/** Rewrites one key result. */
import { check } from "../../rules/check.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import type { Place } from "../../rules/verify.ts";
import { rewrite } from "../../rules/write/rewrite.ts";
import type { CoachEvent, SuggestionEvent } from "./events.ts";
import { clip, readingFacts } from "./facts.ts";
import { languageOf } from "./language.ts";
import { candidatesQuestion, placeInputs } from "./one-objective.ts";
import { packsFor } from "./packs.ts";
import type { Question } from "./question.ts";
import { asSuggestion, writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

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
  playbook?: FullPlaybook,
): Question<SuggestionEvent> {
  const { plan, objectiveId, keyResultId, options } = place;
  const objective = plan.objectives.find(({ id }) => id === objectiveId);
  const keyResult = objective?.keyResults.find(({ id }) => id === keyResultId);
  const report = check(plan, options);
  const findings = report.findings.filter((finding) => finding.keyResultId === keyResultId);
  return candidatesQuestion(task, place, {
    rules: task.rules,
    ...placeInputs(place, findings, playbook),
    key_result: clip(keyResult?.text ?? ""),
    reading: readingFacts(report, keyResultId ?? ""),
  });
}
