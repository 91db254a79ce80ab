import { expect, test } from "vitest";
import { check } from "../../rules/check.ts";
import type { Plan } from "../../rules/okr.ts";
import { fittingObjective } from "./fitting.ts";
import { noLines, toLines } from "./lines.ts";
import { emptyPlan } from "./store.ts";

const keyResult = (text: string) => ({ id: text, text, feeds: [], commitment: null });
const plan: Plan = {
  ...emptyPlan,
  objectives: [
    {
      id: "claims",
      text: "Simple motor claims settle themselves",
      keyResults: [
        keyResult("Median time to appeal falls from 40 days to 30 days by 31 March 2027"),
      ],
    },
    {
      id: "desk",
      text: "Colleagues get unstuck without waiting in a queue",
      keyResults: [
        keyResult("First-contact resolution of tickets rises from 41% to 55% by 31 March 2027"),
      ],
    },
  ],
};

const report = check(plan, {
  today: "2026-11-24",
  profile: "standard",
  language: "en",
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
});
const lines = toLines(plan, report, noLines);
const fitting = (text: string) => fittingObjective(plan, lines, text)?.id;

test("a business key result goes to the objective that speaks of the same things", () => {
  expect(fitting("Cost per ticket falls from 9 EUR to 6 EUR by 31 March 2027")).toBe("desk");
  expect(fitting("Settlement of a claim takes 5 days, down from 12")).toBe("claims");
});

test("where none speaks of it, it is the first; with no objectives there is none", () => {
  expect(fitting("Market share grows")).toBe("claims");
  expect(fittingObjective(emptyPlan, noLines, "Market share grows")).toBeNull();
});
