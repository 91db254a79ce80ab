/** Tells a plan to leadership that is not technical. No number appears that is not in the plan. */
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import { wholeItems } from "../llm/parse.ts";
import { BriefAnswer } from "./answers.ts";
import { briefFromPlan } from "./brief-from-plan.ts";
import type { DoneEvent, NoteEvent, StatusEvent } from "./events.ts";
import { jargonIn } from "./brief-jargon.ts";
import { labelled } from "./labels.ts";
import { languageNames, languageOf } from "./language.ts";
import { packsFor } from "./packs.ts";
import { proseGate } from "./prose.ts";
import type { Question } from "./question.ts";
import { writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

export interface Sentence {
  type: "sentence";
  part: "change" | "certainty" | "need";
  keyResultId: string | null;
  text: string;
}

export type BriefEvent = StatusEvent | Sentence | NoteEvent | DoneEvent;

const enough = 4;

export async function* briefWith(
  setting: Setting,
  plan: Plan,
  options: CheckOptions,
): AsyncGenerator<BriefEvent> {
  const language = languageOf(plan, options);
  await packsFor(language);
  yield* writtenBy<Sentence>(setting, {
    question: (tasks) => briefQuestion(tasks.brief, plan, options),
    builtIn: () => briefFromPlan(plan, options, language),
    language,
  });
}

function briefQuestion(task: Task, plan: Plan, options: CheckOptions): Question<Sentence> {
  const { text, keyResults } = labelled(plan);
  const prose = proseGate(plan, task.prompt.instructions);
  const Item = BriefAnswer.shape.sentences.element;
  const told = new Set<string>();
  return {
    task,
    inputs: { language: languageNames[languageOf(plan, options)], plan: text },
    units: (answer) => wholeItems(answer, "sentences"),
    gate(unit) {
      const parsed = Item.safeParse(unit);
      if (!parsed.success) {
        const message = "A sentence has not the form asked for.";
        return { ok: false, reasons: [{ code: "form", message }] };
      }
      const { part, about, text: sentence } = parsed.data;
      const reasons = [...prose(sentence), ...jargonIn(sentence, plan)];
      if (reasons.length > 0) return { ok: false, reasons };
      if (told.has(sentence)) return { ok: true, events: [] };
      told.add(sentence);
      const keyResultId = about === null ? null : (keyResults.get(about)?.keyResult.id ?? null);
      return { ok: true, events: [{ type: "sentence", part, keyResultId, text: sentence }] };
    },
    enough: () => told.size >= enough,
  };
}
