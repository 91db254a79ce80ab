/** Advises on each key result in the middle of its period: keep it, adjust it, or drop it openly. */
import type { CheckOptions, Plan, Suggestion, Writer } from "../../rules/okr.ts";
import { wholeItems } from "../llm/parse.ts";
import { ReviewAnswer } from "./answers.ts";
import type { DoneEvent, NoteEvent, StatusEvent } from "./events.ts";
import { clip } from "./facts.ts";
import { labelled } from "./labels.ts";
import { languageNames, languageOf } from "./language.ts";
import { elapsed, reviewByPace } from "./pace.ts";
import { packsFor } from "./packs.ts";
import { proseGate } from "./prose.ts";
import type { Gated, Question } from "./question.ts";
import { verifyAdjusted } from "./review-adjusted.ts";
import { writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

/** Where one key result stands. */
export interface Progress {
  keyResultId: string;
  /** The level now, as written: `35%`. */
  current: string;
  /** 0 to 1; null if nobody said. */
  confidence: number | null;
  note: string;
}

export interface ReviewRequest {
  plan: Plan;
  progress: readonly Progress[];
  options: CheckOptions;
}

export interface Advice {
  type: "advice";
  keyResultId: string;
  action: "keep" | "adjust" | "drop";
  why: string;
  /** The new text, where one is proposed. */
  suggestion: Suggestion | null;
}

export type ReviewEvent = StatusEvent | Advice | NoteEvent | DoneEvent;

export async function* reviewWith(
  setting: Setting,
  request: ReviewRequest,
): AsyncGenerator<ReviewEvent> {
  const language = languageOf(request.plan, request.options);
  await packsFor(language);
  yield* writtenBy<Advice>(setting, {
    question: (tasks) => reviewQuestion(tasks.review, request),
    builtIn: () => reviewByPace(request, language),
    lacking(shown) {
      const advised = new Set(shown.map(({ keyResultId }) => keyResultId));
      return reviewByPace(request, language).filter((each) => !advised.has(each.keyResultId));
    },
    language,
  });
}

function reviewQuestion(task: Task, request: ReviewRequest): Question<Advice> {
  const { plan, progress, options } = request;
  const { text, keyResults } = labelled(plan);
  // A level holds a number; "open" and "done" alone would read as orders.
  const levels = progress.map(({ current }) => current).filter((current) => /\d/u.test(current));
  const notes = [...levels, ...progress.map(({ note }) => note).filter((note) => note !== "")];
  const prose = proseGate(plan, task.prompt.instructions, notes);
  const Item = ReviewAnswer.shape.advice.element;
  const advised = new Set<string>();

  const lines = [...keyResults].flatMap(([label, { keyResult }]) => {
    const at = progress.find(({ keyResultId }) => keyResultId === keyResult.id);
    if (!at) return [`${label}: not reported`];
    const sure =
      at.confidence === null ? "" : `, confidence ${Math.round(at.confidence * 10)} of 10`;
    return [`${label}: ${at.current} now${sure}. ${clip(at.note)}`];
  });

  function gate(unit: unknown, writer: Writer): Gated<Advice> {
    const parsed = Item.safeParse(unit);
    const found = parsed.success ? keyResults.get(parsed.data.key_result) : undefined;
    if (!parsed.success || !found) {
      const message = "An entry has not the form asked for, or a label that is not in the plan.";
      return { ok: false, reasons: [{ code: "form", message }] };
    }
    const { action, why, text: rewritten, slots, proposals } = parsed.data;
    const keyResultId = found.keyResult.id;
    if (advised.has(keyResultId)) return { ok: true, events: [] };
    const reasons = prose(why);
    if (reasons.length > 0) return { ok: false, reasons };
    const advice: Advice = { type: "advice", keyResultId, action, why, suggestion: null };
    if (action === "adjust" && rewritten !== null) {
      // The reason has passed as prose, where what was reported may be told; here the text counts.
      const candidate = { text: rewritten, slots, proposals, explanation: "" };
      const { objectiveId } = found;
      const place = { plan, objectiveId, keyResultId, notes, options };
      const verdict = verifyAdjusted(candidate, place, writer);
      if (!verdict.ok) return verdict;
      advice.suggestion = { ...verdict.suggestion, explanation: why };
    }
    advised.add(keyResultId);
    return { ok: true, events: [advice] };
  }

  const over = elapsed(plan, options.today);
  return {
    task,
    inputs: {
      language: languageNames[languageOf(plan, options)],
      pace: over === null ? "" : `${Math.round(over * 100)}% of the period is over.`,
      plan: text,
      progress: lines.join("\n"),
    },
    units: (answer) => wholeItems(answer, "advice"),
    gate,
    enough: () => advised.size === keyResults.size,
  };
}
