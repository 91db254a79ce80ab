// The sample on the empty page promises nothing that the coach does not do.
import { expect, test } from "vitest";
import { createChecker } from "../../rules/checker.ts";
import { german } from "../../rules/locales/de.ts";
import { english } from "../../rules/locales/en.ts";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import { readGerman } from "../../rules/reading/german.ts";
import { emptyPlan } from "../core/store.ts";
import { deSample } from "./de.sample.ts";
import { enSample } from "./en.sample.ts";

readGerman();

const languages = [
  { language: "en", sample: enSample, objective: "Colleagues get unstuck" },
  { language: "de", sample: deSample, objective: "Kollegen kommen weiter" },
] as const;

function read(text: string, objective: string, options: CheckOptions) {
  const slots = [{ name: "a", question: "", unit: "%", role: "baseline" as const }];
  const keyResult = { id: "k", text, feeds: [], commitment: null, slots };
  const plan: Plan = {
    ...emptyPlan,
    objectives: [{ id: "o", text: objective, keyResults: [keyResult] }],
  };
  const { findings, scores } = createChecker().check(plan, options, { en: english, de: german });
  return {
    findings: findings.filter((one) => one.keyResultId === "k"),
    score: scores.keyResults["k"],
  };
}

test.each(languages)("what it says of its line it says in a plan: $language", (given) => {
  const { language, sample, objective } = given;
  const options: CheckOptions = {
    today: "2026-11-24",
    profile: "standard",
    language,
    fiscalYearStart: 1,
    rules: {},
    terms: [],
    ignored: [],
  };
  const before = read(sample.written.join(""), objective, options);
  const [finding] = before.findings;
  expect(finding?.severity).toBe("error");
  expect(finding?.message).toMatch(sample.written[1]);
  expect(finding?.message).toMatch(sample.says);
  const [offered, unit] = sample.offered;
  const after = read(`${offered} {a}${language === "de" ? " " : ""}${unit}`, objective, options);
  expect(after.findings.map(({ ruleId }) => ruleId)).toEqual(["kr/open-slot"]);
  expect(after.score?.value).toBeGreaterThan(before.score?.value ?? 100);
});
