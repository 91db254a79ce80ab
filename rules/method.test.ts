/** The method's own examples, good and bad, and what the coach says to them. */
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import type { Example } from "./define.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "./examples.ts";
import type { Profile, Scope } from "./okr.ts";

const PARENTS = ["Median claim settlement from 12 days to 5 days", "Cost per claim 41 to 30 EUR"];

/** The gravest thing said about the example's own line, and its score. */
function verdict(example: Example, profile: Profile = "standard") {
  const options = { ...EXAMPLE_OPTIONS, profile };
  const { findings, scores } = check(examplePlan(example, "keyResult"), options);
  const own = findings.filter(({ keyResultId }) => keyResultId === "o1k1");
  return {
    errors: own.filter(({ severity }) => severity === "error"),
    score: scores.keyResults["o1k1"]?.value ?? -1,
    rules: own.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
  };
}

describe("key results that the method calls weak draw an error and score below 55", () => {
  it.each([
    ["Train a fraud model with 92% precision", "kr/output quality", "92% precision"],
    ["Train a model with 95% accuracy", "kr/output quality", "95% accuracy"],
    ["Deploy a model with at least 85% accuracy", "kr/output quality", "85% accuracy"],
    [
      "Improve ticket routing by deploying a model with at least 85% accuracy",
      "kr/output shipped",
      "deploying a model",
    ],
    [
      "Deploy the damage estimation model",
      "kr/output shipped",
      "Deploy the damage estimation model",
    ],
    ["Launch the chatbot", "kr/output shipped", "Launch the chatbot"],
    ["Build 5 models", "kr/vanity-count produced", "Build 5 models"],
    ["Publish 8 notebooks", "kr/vanity-count produced", "Publish 8 notebooks"],
    ["Hold 12 workshops with claims handlers", "kr/vanity-count held", "Hold 12 workshops"],
    [
      "Increase workshops held from 2 to 6",
      "kr/activity-in-disguise effort",
      "Increase workshops held",
    ],
    ["Explore LLMs for customer support", "kr/activity effort", "Explore LLMs"],
    ["Support the sales team with demos", "kr/activity effort", "Support the sales team"],
  ])("%s: %s", (text, is, words) => {
    const { errors, score } = verdict({ text });
    expect(errors.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toContain(is);
    expect(errors[0]?.message).toContain(`“${words}”`);
    expect(score).toBeLessThan(55);
  });
});

describe("key results that cannot be scored draw an error and score below 80", () => {
  it.each([
    ["Improve customer satisfaction", "kr/not-measurable vague"],
    ["X% of handlers use the suggestion", "kr/placeholder number"],
    ["Reduce handling time from 2 to 4 minutes", "kr/contradiction goesUp"],
    ["Cut review time from 4 hours to 120", "kr/contradiction units"],
    ["Raise NPS from 40 to 40", "kr/contradiction stands"],
    ["140% of users open it every week", "kr/contradiction overAll"],
  ])("%s: %s", (text, is) => {
    const { errors, score } = verdict({ text });
    expect(errors.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toContain(is);
    expect(score).toBeLessThan(80);
  });
});

describe("key results that the method calls good draw no error and score above 85", () => {
  it.each<[string, Omit<Example, "text">]>([
    ["Median claim settlement from 12 days to 5 days", {}],
    ["Cost per claim from 41 EUR to 30 EUR", {}],
    [
      "30% of motor claims settle with no handler by 15 December",
      { parents: PARENTS, feeds: [1, 2] },
    ],
    [
      "80% of handlers use the suggested decision every working day",
      { parents: PARENTS, feeds: [1] },
    ],
    ["Customer satisfaction on auto-settled claims stays >= 4.2/5", { parents: PARENTS }],
    ["Decision service p99 <= 300 ms", { parents: PARENTS, feeds: [1] }],
    ["Drift alerts on < 5% of weekly checks", { parents: PARENTS, feeds: [1] }],
    ["Median review time falls from 6 h to 3 h", {}],
    ["Zero Sev1 incidents", {}],
  ])("%s", (text, place) => {
    for (const profile of ["starter", "standard", "strict"] as const) {
      expect(verdict({ text, ...place }, profile).errors).toEqual([]);
    }
    expect(verdict({ text, ...place }).score).toBeGreaterThan(85);
  });
});

describe("the honest exceptions", () => {
  it.each<[string, Omit<Example, "text">]>([
    [
      "Data assessed for all 4 use cases",
      { pattern: "exploration", objective: "Find out whether AI pays for our top use cases" },
    ],
    [
      "Baseline measured for 2 of the 4 use cases",
      { pattern: "exploration", objective: "Find out whether AI pays for our top use cases" },
    ],
    [
      "Go or no-go decided by the steering group on written evidence",
      { pattern: "exploration", objective: "Find out whether AI pays for our top use cases" },
    ],
    [
      "Deploy the extraction service at 92% field accuracy or better by 15 November",
      { pattern: "build", beside: ["80% of clerks accept the extracted fields unedited"] },
    ],
    [
      "Deploy the extraction service at 92% field accuracy or better by 15 November",
      { pattern: "build", parents: PARENTS, feeds: [1] },
    ],
  ])("let stand: %s", (text, place) => {
    const { errors, score } = verdict({ text, ...place });
    expect(errors).toEqual([]);
    expect(score).toBeGreaterThan(85);
  });

  it("do not hold for the same text alone", () => {
    const text = "Deploy the extraction service at 92% field accuracy or better by 15 November";
    expect(verdict({ text, pattern: "build" }).errors).toHaveLength(1);
  });
});

describe("what the method says beside", () => {
  it.each<[string, Omit<Example, "text">, string]>([
    ["F1 score of the routing model rises from 0.71 to 0.85", {}, "kr/technical-only nobody"],
    ["Raise conversion to 8%", {}, "kr/no-baseline missing"],
    ["NPS rises from 30 to 40 and churn falls from 5% to 3%", {}, "kr/compound split"],
    ["Increase the 60% share of auto-settled claims by 20%", {}, "kr/contradiction points"],
    ["Raise weekly readers from 42,000 to 43,000", {}, "kr/sandbagged small"],
    ["Monthly listeners rise from 10k to 900k", {}, "kr/fantasy leap"],
    ["Achieve 99.95% uptime", { commitment: "aspirational" }, "kr/committed-as-stretch promise"],
  ])("%s", (text, place, is) => {
    const { errors, rules } = verdict({ text, ...place });
    expect(rules).toContain(is);
    expect(errors).toEqual([]);
  });

  it.each<[Scope, Example, string]>([
    [
      "objective",
      { text: "Cut claim settlement for customers by 40%" },
      "objective/contains-metric",
    ],
    ["objective", { text: "Deploy a routing model" }, "objective/is-a-task"],
    ["objective", { text: "World-class AI excellence" }, "objective/slogan"],
    ["set", { text: "Simple claims settle themselves", beside: [] }, "set/count"],
    [
      "set",
      {
        text: "Simple claims settle themselves",
        beside: ["Model accuracy rises from 71% to 85%", "F1 score rises from 0.7 to 0.8"],
      },
      "set/missing-adoption",
    ],
    [
      "plan",
      {
        text: "Readers find the next article",
        live: ["article recommender"],
        beside: ["Weekly readers rise from 42,000 to 60,000", "MRR rises from 14k to 18k EUR"],
      },
      "plan/maintenance",
    ],
    ["plan", { text: "Find out whether churn modelling pays for us" }, "plan/cadence"],
  ])("of %s: %o is %s", (scope, example, ruleId) => {
    const { findings } = check(examplePlan(example, scope), EXAMPLE_OPTIONS);
    expect(findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });
});
