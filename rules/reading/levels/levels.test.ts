import { describe, expect, test } from "vitest";
import { readKeyResult } from "../read.ts";
import { context } from "../testing.ts";

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
    ["10 of 14 teams deploy through the golden path every week [today 3]", 3, 10],
    ["Churn below 4% [was 12%] [P0]", 12, 4],
    ["Bookings through the app 55% [Q4: 31%]", 31, 55],
    ["Plan accuracy 90 % [81 % heute]", 81, 90],
    ["Abandoned calls: 14% to max. 5%", 14, 5],
    ["Lost parcels 40 to under 12", 40, 12],
    ["Pager alerts per on-call week 34 => 10", 34, 10],
    ["Season tickets sold: 4,000 (last season 3,100)", 3100, 4000],
    ["At least 40 replies per issue (avg. of Q4 = 9)", 9, 40],
    ["Applications filed online 60%, 2026: 24%", 24, 60],
    ["Termintreue 95 % (zuletzt 81 %)", 81, 95],
    ["Neukundenquote 20 % (Vorjahr: 14 %)", 14, 20],
    ["Resolve claims in 2 days (today on average 5 days)", 5, 2],
    ["Share of offers used rises from a fifth to a half", 20, 50],
    ["Revenue 12 to 14 million EUR", 12_000_000, 14_000_000],
    ["Overdue > 60 days from 3.4 M€ to 1.5 M€", 3_400_000, 1_500_000],
    ["Same-day cut-off moved from 12:00 to 15:30", 12, 15.5],
    ["Agents accept 55% of drafted replies (Nov 38%)", 38, 55],
    ["Batch done in time on 95% of nights (78% in Nov)", 78, 95],
    ["Batch done in time on 95% of nights (Nov 28%)", 28, 95],
    ["New ARR €1.8m (LY Q1 €1.2m)", 1_200_000, 1_800_000],
    ["No more than 10% of patrols are cancelled, today it's 27%", 27, 10],
    ["0 sev1 because of noisy neighbours (5 in H2)", 5, 0],
    ["0 outages, 5 in H2", 5, 0],
    ["Regressions found by customers: 4 in Q4 -> 0", 4, 0],
    ["Halve complaints (2026: 312)", 312, 0.5],
    ["Response time 2 h (Oct 5 h)", 5, 2],
    ["Uptime 99.9% (Nov 2026 99.2%)", 99.2, 99.9],
    ["Median days from report to repair 21 -> 9", 21, 9],
    ["Lead time to prod: from 4 days to same day", 4, 0],
    ["Month-end close from WD8 to WD4", 8, 4],
    ["Reporting pack from D+9 to D+4", 9, 4],
    ["Net debt from 2.1x to 1.5x EBITDA", 2.1, 1.5],
    ["Error rate: <1% (prev. 2.5%)", 2.5, 1],
    ["Drafts sent unedited 60% [35 % in Nov]", 35, 60],
    ["Returns 8% [Nov 11%]", 11, 8],
    ["95% of sensors report hourly, up from 88% in Nov", 88, 95],
    ["At least 40% of tenders won vs 31% in 2026", 31, 40],
    ["First reply within 1 h for 90% of mails (Nov: 72%)", 72, 90],
    ["First merged change: day 9 → day 3", 9, 3],
    ["From pilot with 12 agents to all 140 agents", 12, 140],
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
    ["Churn below 4% [P0] [INFRA 2]", null, 4],
    ["Errors < 0.5% on the audit sample (n=400)", null, 0.5],
    ["Speak at 3 conferences (budget incl. travel: 25k)", null, 3],
    ["Give 20 seats to at least 5 schools", null, 5],
    ["Dunning emails sent: 2000", null, 2000],
  ])("%s", (text, baseline, target) => {
    expect(levels(text)).toEqual([baseline, target]);
  });
});

describe("the share that is the aim, beside what only qualifies it", () => {
  test.each([
    ["25 of 40 clerks accept the booking at least 3x/week", null, 25],
    ["45 of 60 agents use the draft in at least half of their tickets", null, 45],
    ["Vision inspection catches 99% of surface defects at < 2% false rejects", null, 99],
    ["Restore test passed for 12/12 critical systems, RTO <= 4h", null, 12],
    ["Get 6 of the 9 plants above 85% OEE", null, 6],
    ["MRR of 1.2M (+15% YoY)", null, 1_200_000],
    ["Answers right in 97% of 300 sampled cases", null, 97],
    ["Model in production with AUC > 0.8 and used by 60% of planners", null, 60],
    ["Essays returned within 5 days for 90% of students (last term 40%)", 40, 90],
    ["<= 20 sec for 80% of calls (today 54%)", 54, 80],
    ["Discharge letter within 24h for 90% of patients", null, 90],
    ["Process all permits within 30 days (2026: 61%)", 61, 100],
    ["All teachers complete the 6h course", null, 100],
  ])("%s", (text, baseline, target) => {
    expect(levels(text)).toEqual([baseline, target]);
  });

  test.each([
    ["p95 latency < 200 ms for 95% of requests", null, 200],
    ["Grow revenue by 20% of last year's", null, 20],
    ["Reach a 2 h response time", null, 2],
    ["30 issues of the list closed: 22/30", null, 30],
  ])("%s keeps its level", (text, baseline, target) => {
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
    ["Error budget not blown in any month", 0],
    ["Regretted attrition stays in single digits", 9],
  ])("%s", (text, target) => {
    expect(levels(text)[1]).toBe(target);
  });

  test.each([
    "One-line summary every Monday",
    "We no longer depend on Oracle",
    "Improve search for all-day use",
    "Baseline hit rate measured (nobody knows it today)",
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
