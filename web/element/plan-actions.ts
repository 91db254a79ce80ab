/** What comes in and goes out as text. Parser and example are loaded when they are first needed. */
import { addKeyResult, addObjective } from "../core/edits.ts";
import { nextStep } from "../core/next-step.ts";
import { newId } from "../core/store.ts";
import type { OkrCoach } from "./okr-coach.ts";

/** Starts a plan with its first objective, and puts the caret where its first key result goes. */
export async function begin(coach: OkrCoach, text: string): Promise<void> {
  const { store } = coach.session;
  const objective = { id: newId(), text, keyResults: [] };
  const keyResult = { id: newId(), text: "", feeds: [], commitment: null };
  store.edit((plan) =>
    addKeyResult(objective.id, keyResult, null)(addObjective(objective, null)(plan)),
  );
  await coach.updateComplete;
  await coach.planPart?.focusLine(keyResult.id);
}

/**
 * Reads a pasted plan and goes to the first line that needs work. What it can't place stands on the
 * page as unread.
 */
export async function readPlanText(coach: OkrCoach, text: string): Promise<void> {
  const { parsePlan } = await import("../../rules/parse/parse.ts");
  coach.session.put(parsePlan(text, coach.session.store.state.options));
  coach.views.close();
  await Promise.all([coach.updateComplete, coach.session.rules.spoken]);
  const { plan, lines } = coach.session.store.state;
  const step = nextStep(plan, lines);
  if (step) await coach.planPart?.focusLine(step.id);
  else coach.focus();
}

export async function showExample(coach: OkrCoach): Promise<void> {
  const { examples } = await import("../parts/paste/example.ts");
  await readPlanText(coach, examples[coach.texts.language]);
}

/** Puts the plan on the clipboard; gives the text where the browser doesn't allow that. */
export async function copyPlan({ plan }: OkrCoach): Promise<{ copied: boolean; text: string }> {
  const { planToMarkdown } = await import("../../rules/parse/markdown.ts");
  return copyText(planToMarkdown(plan));
}

export async function copyText(text: string): Promise<{ copied: boolean; text: string }> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  return { copied, text };
}
