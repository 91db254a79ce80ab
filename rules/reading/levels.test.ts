import { describe, expect, test } from "vitest";
import { readKeyResult } from "./read.ts";
import { context } from "./testing.ts";

const levels = (text: string) => {
  const { baseline, target } = readKeyResult(text, context());
  return [baseline?.value ?? null, target?.value ?? null];
};

describe("from a baseline to a target", () => {
  test.each([
    ["Cut review time from 6 hours to 3 hours per case", 6, 3],
    ["CI p90 from 27min to 12min", 27, 12],
    ["Error rate 5% → 3%", 5, 3],
    ["Ad-hoc tickets 130/mo -> 70/mo", 130, 70],
    ["Wrap-up down from 94 s to 55 s", 94, 55],
    ["Reach 300k weekly readers (current is 125k)", 125_000, 300_000],
    ["Fewer than 10 open bugs (from 30+ today)", 30, 10],
    ["Rate the process 4.4 / 5 or better, up from 3.9", 3.9, 4.4],
    ["Increase conversion to 12% (currently 8%)", 8, 12],
    ["Raise NPS to 40 (today at 31)", 31, 40],
    ["Qualified leads: 220 (Q1 was 140)", 140, 220],
    ["Waiting time below 2 h, today 6 h", 6, 2],
    ["DNS tickets per week 26 → 5", 26, 5],
    ["Write-offs in fresh 4.9% of sales -> 3.8%", 4.9, 3.8],
    ["Logo churn | 3.1% | 2.0%", 3.1, 2],
    ["Retention 12 >> 18 %", 12, 18],
    ["Satisfaction: 3.4 (IST) / 4.2 (SOLL)", 3.4, 4.2],
    ["Oldest application: 140 days at present, 30 at most then", 140, 30],
    ["Districts planning with it: 2 in March, 9 by December", 2, 9],
    ["Notes dictated on 48% of wards (last count: 13%)", 13, 48],
    ["Nine days from contract to order, down from thirty-two", 32, 9],
  ])("%s", (text, baseline, target) => {
    expect(levels(text)).toEqual([baseline, target]);
  });
});

describe("no baseline", () => {
  test.each([
    ["Collect stories from 50 years", null, 50],
    ["Conflict forms from 100% of managers", null, 100],
    ["Hold 40 dialogues with leaders (20 per district)", null, 40],
    ["Reduce the number of cases older than 90 days to ten", null, 10],
  ])("%s", (text, baseline, target) => {
    expect(levels(text)).toEqual([baseline, target]);
  });
});

describe("targets with no digit", () => {
  test.each([
    ["Zero Sev1 incidents", 0],
    ["No transaction has a fatal error", 0],
    ["All smoke tests in the new runner", 100],
    ["Every new joiner has a buddy", 100],
    ["Double weekly usage", 2],
    ["Time to quote drops by a third", 100 / 3],
    ["Run the drill at least once a year", 1],
    ["Regretted attrition stays in single digits", 9],
  ])("%s", (text, target) => {
    expect(levels(text)[1]).toBe(target);
  });

  test.each([
    "One-line summary every Monday",
    "We no longer depend on Oracle",
    "Improve search for all-day use",
  ])("%s has none", (text) => {
    expect(levels(text)).toEqual([null, null]);
  });
});

describe("numbers that are no targets", () => {
  test.each([
    ["Reduce load time [2.5/4]", null],
    ["Gateway error rate below 0.3% over any 7 days", 0.3],
    ["False declines per 10k payments 31 -> 18", 18],
    ["Do not lose more than 3 of our top 50 accounts", 3],
  ])("%s", (text, target) => {
    expect(levels(text)[1]).toBe(target);
  });
});

test("an open slot stands for a level that is asked for", () => {
  const { baseline, target, slots } = readKeyResult(
    "Routing sends at least 85% of tickets to the right team, up from {a}%",
    context(),
  );
  expect(baseline).toMatchObject({ value: null, slot: "a", unit: "%" });
  expect(target).toMatchObject({ value: 85, slot: null });
  expect(slots.map(({ name }) => name)).toEqual(["a"]);
});

test("every number has a role", () => {
  const { numbers } = readKeyResult(
    "Cut churn from 5% to 3% over any 7 days by 30 June",
    context(),
  );
  expect(numbers.map(({ role }) => role)).toEqual(["baseline", "target", "condition", "date"]);
});
