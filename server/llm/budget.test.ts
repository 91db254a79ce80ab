import { expect, test } from "vitest";
import { costOf, createDailyBudget } from "./budget.ts";

const usage = { input: 1_000, output: 100, cachedInput: 600, cacheWrite: 0, reasoning: 0 };
const price = { input: 2, cachedInput: 0.2, output: 8 };

test("a call costs its fresh, cached and written tokens, each at its price", () => {
  expect(costOf(usage, price)).toBeCloseTo((400 * 2 + 600 * 0.2 + 100 * 8) / 1_000_000);
  expect(costOf(usage, undefined)).toBeNull();
});

test("a limit of money holds for each asker and ends with the day", () => {
  const clock = { now: Date.parse("2027-01-11T12:00:00Z") };
  const limits = { tokensPerDay: null, moneyPerDay: 0.003, prices: { m: price } };
  const budget = createDailyBudget(limits, () => clock.now);
  budget.charge("us", "m", usage);
  expect(budget.left("us")).toBe(true);
  budget.charge("us", "m", usage);
  expect(budget.left("us")).toBe(false);
  expect(budget.left("others")).toBe(true);
  clock.now += 12 * 3_600_000;
  expect(budget.left("us")).toBe(true);
});
