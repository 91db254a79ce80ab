/** Reloading the page where a part of the coach did not come, without losing a plan that is saved nowhere. */
import type { OkrCoach } from "./okr-coach.ts";

const KEY = "okr-coach.reload";

/** Takes the plan along in this tab where nothing else keeps it, and reloads. Without a place to keep it: stays. */
export function reload({ plan, session }: OkrCoach): void {
  try {
    if (!session.saves) sessionStorage.setItem(KEY, JSON.stringify(plan));
    location.reload();
  } catch {
    // the text on screen is all there is
  }
}

/** Puts in place what was taken along. */
export async function takeUp({ session }: OkrCoach): Promise<void> {
  const text = taken();
  if (text === null) return;
  const { givenPlan } = await import("../core/given-plan.ts");
  const plan = givenPlan(JSON.parse(text));
  if (plan) session.put(plan);
}

function taken(): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return null; // a page may keep nothing
  }
}
