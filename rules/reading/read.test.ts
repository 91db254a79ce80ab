import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";
import { readKeyResult } from "./read.ts";
import { readGerman } from "./german.ts";
import { context } from "./testing.ts";

readGerman();

const read = (text: string, over = {}) => readKeyResult(text, context(over));

describe("kinds", () => {
  test.each([
    ["Reduce document review time from 6 hours to 3 hours", "outcome"],
    ["Achieve 99.95% uptime", "outcome"],
    ["Launch the loyalty card so that churn falls from 5,1% to 3,4%", "outcome"],
    ["Launch the loyalty card to improve churn", "output"],
    ["70% of users rate the summary useful", "outcome"],
    ["9 product teams route 90% of their calls through it", "outcome"],
    ["Support tickets below 40 per week", "outcome"],
    ["Publish 5 blog posts", "output"],
    ["Ten blog posts about our data", "output"],
    ["Governance document merged", "output"],
    ["Unit coverage of billing 41% → 65%", "output"],
    ["Build 5 models", "output"],
    ["Hire 2 designers", "output"],
    ["Hold 12 customer interviews", "activity"],
    ["Explore survival models", "activity"],
    ["Support the sales demo", "activity"],
    ["Improve onboarding docs", "activity"],
  ])("%s: %s", (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  test("names the words that decided", () => {
    const words = read("Explore survival models").kindBecause.map(({ text }) => text);
    expect(words).toContain("Explore");
  });
});

describe("roles", () => {
  test.each([
    ["80% of handlers use the suggested decision every working day", "adoption"],
    ["p99 latency under 300 ms", "operational"],
    ["Customer satisfaction stays at 4.2 of 5", "guardrail"],
    ["Increase model F1 from 0.79 to 0.87", "technical"],
    ["Net revenue retention 112%", "business"],
    ["Retrain the fraud model every month", "maintenance"],
    ["Zero severe incidents caused by AI in production", "guardrail"],
    ["Reduce churn from 6% to 4%", "business"],
    ["Time to hire from 52 to 38 days", "business"],
    ["80 % der Sachbearbeiter nutzen den Vorschlag täglich", "adoption"],
  ])("%s: %s", (text, role) => {
    const language = detectLanguage(text);
    expect(read(text, { language }).roles).toContain(role);
  });
});

describe("words to build on", () => {
  test.each([
    [
      "Reduce manual document review time from 6 h to 3 h",
      "manual document review time",
      "manual document review",
    ],
    ["Improve accuracy of the churn model", "accuracy of the churn model", "churn model"],
    [
      "Launch recurring invoices so that late payments drop to 20%",
      "late payments",
      "recurring invoices",
    ],
    ["Deploy ticket classification with >92% accuracy", "accuracy", "ticket classification"],
    ["Train a fraud model with 92% precision", "precision", "fraud model"],
    [
      "First-contact resolution rises from 41% to 55%",
      "First-contact resolution",
      "First-contact resolution",
    ],
    [
      "Fraud analysts settle {a}% of cases with the score alone by 31 March, up from {b}%",
      "cases with the score alone",
      "Fraud analysts",
    ],
    [
      "At least 92% of the results from the fraud model are used uncorrected, up from {a}%",
      "results from the fraud model",
      "results",
    ],
  ])("%s", (text, metric, subject) => {
    const reading = read(text);
    expect(reading.metric?.text).toBe(metric);
    expect(reading.subject?.text).toBe(subject);
  });

  test.each([
    ["Median time to first answer from 4 h to 30 min", "Median time to first answer"],
    ["Time to get access to a dataset from 9 to 2 days", "Time to get access to a dataset"],
    ["Credit notes due to our own mistakes: 75 → 15 a month", "Credit notes"],
    ["Help centre search success from 40% to 60%", "Help centre search success"],
  ])("%s measures %s", (text, metric) => {
    expect(read(text).metric?.text).toBe(metric);
  });

  test("every span cuts its own text out of the original", () => {
    const text = "**KR1:** [P0] Reduce 🚑 waiting time from 9 to 4 min by end of Q2 (#46)";
    const { metric, baseline, target, deadline } = read(text);
    for (const phrase of [metric, baseline, target, deadline]) {
      expect(phrase && text.slice(phrase.span.start, phrase.span.end)).toBe(phrase?.text);
    }
    expect(metric?.text).toBe("waiting time");
  });
});

describe("direction", () => {
  test.each([
    ["Cut cost per ticket from $12 to $8", "decrease"],
    ["WAU 42k", "increase"],
    ["Median handling time falls from 3 h to 40 min", "decrease"],
    ["Predictions are available within {a} h", "decrease"],
    ["Payment timeouts < 0.4 %", "decrease"],
    ["Uptime stays above 99.9%", "hold"],
    ["App size down by 12 MB", "decrease"],
  ])("%s: %s", (text, direction) => {
    expect(read(text).direction).toBe(direction);
  });
});

describe("placeholders", () => {
  test.each([
    "Raise conversion to X%",
    "$N pipeline from partners",
    "Latency TBD",
    "Grow to ?? users",
    "Lead time: xx days",
  ])("%s", (text) => {
    const reading = read(text);
    expect(reading.placeholders).toHaveLength(1);
    expect(reading.target).toBeNull();
  });

  test.each(["Is this a question?", "Release for OS X", "A/B test the page", "No 5xx on exam day"])(
    "%s has none",
    (text) => {
      expect(read(text).placeholders).toEqual([]);
    },
  );
});

test.each([
  "Publish 8 notebooks and hold 6 brown-bags",
  "Train 2 models + ship 3 dashboards",
  "Latency < 200 ms; error rate < 1%",
])("%s joins two results", (text) => {
  expect(read(text).compound).toBe(true);
});

test.each(["Handling time 7:30 min to 6:00 min", "Handling time from 7:30 to 6:00 min"])(
  "%s is read by the clock",
  (text) => {
    const { baseline, target } = read(text);
    expect([baseline?.value, target?.value, target?.unit]).toEqual([7.5, 6, "min"]);
  },
);

test("counts of the team's own work are vain, counts of what others do are not", () => {
  expect(read("Publish 5 blog posts").vanityCount).toBe(true);
  expect(read("100 subscribers").vanityCount).toBe(false);
});

test("German: the verb comes last", () => {
  const reading = read("Bearbeitungszeit von 6 Std. auf 3 Std. senken bis Ende Q2", {
    language: "de",
  });
  expect(reading).toMatchObject({ kind: "outcome", direction: "decrease", unit: "h" });
  expect(reading.verb?.text).toBe("senken");
  expect([reading.baseline?.value, reading.target?.value]).toEqual([6, 3]);
  expect(read("10 Schulungen anbieten", { language: "de" }).vanityCount).toBe(true);
});

test("the same text gives the same reading", () => {
  const text = "Reviewers accept 3 in 4 model suggestions";
  expect(read(text)).toEqual(read(text));
});

test("what people use is not technical alone", () => {
  const { roles, technicalOnly } = read(
    "Model in production with AUC > 0.8, used by 60% of planners",
  );
  expect(roles).toContain("adoption");
  expect(technicalOnly).toBe(false);
});

test.each(["", " ", "?", "-", "KR1:", "🎧"])("reads %j without a fuss", (text) => {
  expect(read(text).target).toBeNull();
});
