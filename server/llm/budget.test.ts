import { expect, test } from "vitest";
import { costOf, createDailyBudget, createLedger } from "./budget.ts";
import type { Ledger } from "./budget.ts";

const usage = { input: 1_000, output: 100, cachedInput: 600, cacheWrite: 100 };
const price = { input: 2, cachedInput: 0.2, cacheWrite: 2.5, output: 8 };
const noLimits = { tokensPerDay: null, moneyPerDay: null, prices: { m: price } };
const noon = () => Date.parse("2027-01-11T12:00:00Z");

const never = () => Promise.reject(new Error("not to be asked"));

test("a call costs its fresh, cached and written tokens, each at its price", () => {
  expect(costOf(usage, price)).toBeCloseTo((300 * 2 + 600 * 0.2 + 100 * 2.5 + 100 * 8) / 1_000_000);
  expect(costOf(usage, undefined)).toBeNull();
});

test("a limit of money holds for each organisation and ends with the day", async () => {
  const clock = { now: noon() };
  const limits = { ...noLimits, moneyPerDay: 0.003 };
  const budget = createDailyBudget(limits, createLedger(), () => clock.now);
  await budget.charge("us", "m", usage);
  expect(await budget.left("us")).toBe(true);
  await budget.charge("us", "m", usage);
  expect(await budget.left("us")).toBe(false);
  expect(await budget.left("others")).toBe(true);
  clock.now += 12 * 3_600_000;
  expect(await budget.left("us")).toBe(true);
});

test("what one has spent is spent for another with the same ledger", async () => {
  const limits = { ...noLimits, tokensPerDay: 2_000 };
  const ledger = createLedger();
  const [one, two] = [
    createDailyBudget(limits, ledger, noon),
    createDailyBudget(limits, ledger, noon),
  ];
  await Promise.all([one.charge("us", "m", usage), two.charge("us", "m", usage)]);
  expect(await one.left("us")).toBe(false);
  expect(await two.left("us")).toBe(false);
});

test("what the ledger did not take counts at once, and is written down with the next charge", async () => {
  const limits = { ...noLimits, tokensPerDay: 2_000 };
  const ledger = createLedger();
  const broken: Ledger = { ...ledger, add: () => Promise.reject(new Error("no database")) };
  const state = { ledger: broken };
  const budget = createDailyBudget(
    limits,
    {
      spent: (...args) => state.ledger.spent(...args),
      add: (...args) => state.ledger.add(...args),
    },
    noon,
  );
  await budget.charge("us", "m", usage);
  await budget.charge("us", "m", usage);
  expect(await budget.left("us")).toBe(false);
  state.ledger = ledger;
  await budget.charge("us", "m", usage);
  expect((await ledger.spent("us", "2027-01-11")).tokens).toBe(3_300);
});

test("without a limit nothing is looked up and nothing written down", async () => {
  const budget = createDailyBudget(noLimits, { spent: never, add: never }, noon);
  await budget.charge("us", "m", usage);
  expect(await budget.left("us")).toBe(true);
});
