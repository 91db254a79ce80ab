import { expect, test } from "vitest";
import { check } from "../../rules/check.ts";
import type { CheckOptions, Plan, Slot } from "../../rules/okr.ts";
import { noLines, toLines } from "./lines.ts";
import { nextStep } from "./next-step.ts";
import { emptyPlan } from "./store.ts";

const options: CheckOptions = {
  today: "2026-11-24",
  profile: "standard",
  language: "en",
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};
const good = "First-contact resolution rises from 41% to 55% by 31 March 2027";
const weak = "Hold 6 workshops on ticket routing";
const slot: Slot = { name: "a", question: "What is it today?", unit: "%", role: "baseline" };
const open = "First-contact resolution rises from {a}% to 55% by 31 March 2027";

function planOf(...sets: string[][]): Plan {
  const objectives = sets.map((texts, o) => ({
    id: `o${o + 1}`,
    text: "Colleagues get unstuck without waiting in a queue",
    keyResults: texts.map((text, k) => ({
      id: `${o + 1}.${k + 1}`,
      text,
      feeds: [],
      commitment: null,
      ...(text === open && { slots: [slot] }),
    })),
  }));
  return { ...emptyPlan, objectives };
}

/** Where it goes on, by the number. */
function next(plan: Plan, from: string | null = null): string | undefined {
  const lines = toLines(plan, check(plan, options), noLines);
  return nextStep(plan, lines, from)?.number;
}

test("the first key result that needs work comes first, and from a line the next one after it", () => {
  const plan = planOf([good, weak], [weak, good]);
  expect(next(plan)).toBe("1.2");
  expect(next(plan, "1.2")).toBe("2.1");
  expect(next(plan, "2.2")).toBe("1.2");
});

test("a line is not its own next step", () => {
  const step = next(planOf([weak, good]), "1.1");
  expect(step).not.toBe("1.1");
});

test("then come objectives that need work, then open numbers", () => {
  const plan = planOf([open, good]);
  const solution = plan.objectives.map((one) => ({ ...one, text: "Deploy the new assistant" }));
  expect(next({ ...plan, objectives: solution })).toBe("1");
  expect(next(plan)).toBe("1.1");
});

test("where nothing has been read or nothing is left there is no next step", () => {
  expect(nextStep(planOf([weak]), noLines)).toBeNull();
  expect(nextStep(emptyPlan, noLines)).toBeNull();
});
