/**
 * The writer that needs no server: a chunk of its own, loaded when it is first asked for a rewrite.
 * What only whole sets need, the lines of every use case and the forms of a quarter, is another.
 */
import type { CheckOptions, Language } from "../../../rules/okr.ts";
import { detectLanguage } from "../../../rules/reading/language.ts";
import type { WriterPacks } from "../../../rules/write/pack.ts";
import { rewrite } from "../../../rules/write/rewrite.ts";
import type { CoachEvent, DraftTask, Task } from "../../core/coach-event.ts";
import { find } from "../../core/find.ts";

/** Gives all that the built-in writer has to say to a task. */
export async function writeBuiltIn(task: Task, options: CheckOptions): Promise<CoachEvent[]> {
  const said = await eventsOf(task, options, await packsFor(languageOf(task, options)));
  const shown = said.filter(({ type }) => type === "suggestion").length;
  return [...said, { type: "done", shown, refused: 0 }];
}

/** As it was set, else as the texts read. */
function languageOf(task: Task, options: CheckOptions): Language {
  if (task.task === "draft") return task.language ?? detectLanguage(task.useCase);
  const { language, objectives } = task.plan;
  const texts = objectives.flatMap((each) => [each.text, ...each.keyResults.map((kr) => kr.text)]);
  return options.language ?? language ?? detectLanguage(texts.join("\n"));
}

/** German comes in a chunk of its own, only where it is spoken. */
async function packsFor(language: Language): Promise<WriterPacks> {
  if (language === "en") return {};
  const [{ readGerman }, { germanPack }] = await Promise.all([
    import("../../../rules/reading/german.ts"),
    import("../../../rules/write/de/pack.ts"),
  ]);
  readGerman();
  return { de: germanPack };
}

async function eventsOf(
  task: Task,
  options: CheckOptions,
  packs: WriterPacks,
): Promise<CoachEvent[]> {
  if (task.task === "draft") return draftEvents(task, options, packs);
  const { plan } = task;
  if (task.task === "suggest") {
    const { objectiveId } = task;
    const { suggest } = await import("../../../rules/write/suggest.ts");
    return suggest({ plan, objectiveId, options }, packs).map((suggestion) => ({
      type: "suggestion",
      suggestion,
    }));
  }
  const place = find(plan, task.keyResultId);
  if (!place) return [];
  const { objective, keyResult } = place;
  return rewrite(
    { plan, objectiveId: objective.id, keyResultId: keyResult.id, options },
    packs,
  ).map((suggestion) => ({ type: "suggestion", suggestion }));
}

async function draftEvents(
  task: DraftTask,
  options: CheckOptions,
  packs: WriterPacks,
): Promise<CoachEvent[]> {
  const { draft } = await import("../../../rules/write/draft.ts");
  const { pattern, useCase, team = "", period = null, parents = [], live = [] } = task;
  const { language = detectLanguage(useCase) } = task;
  const request = { pattern, useCase, team, period, parents, live, language, options };
  const given = draft(request, packs);
  return given.objectives.flatMap(({ text, keyResults }): CoachEvent[] => [
    { type: "objective", text },
    ...keyResults.map((suggestion) => ({ type: "suggestion" as const, suggestion })),
  ]);
}
