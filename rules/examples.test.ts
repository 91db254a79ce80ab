/** Every rule's own examples are its tests. */
import { describe, expect, it } from "vitest";
import { documentedRules } from "./catalog/documented.ts";
import { catalog } from "./catalog/index.ts";
import { check } from "./check.ts";
import type { AnyRule, BadExample, Example } from "./define.ts";
import { EXAMPLE_OPTIONS, examplePlan, unmark } from "./examples.ts";
import { applyFix } from "./fix.ts";
import type { Finding } from "./okr.ts";

/** What the rule says to the example, at the example's own line. */
function findingsOf(rule: AnyRule, example: Example): Finding[] {
  const { findings } = check(examplePlan(example, rule.meta.scope), EXAMPLE_OPTIONS);
  const own = findings.filter(({ ruleId }) => ruleId === rule.meta.id);
  return rule.meta.scope === "keyResult"
    ? own.filter(({ keyResultId }) => keyResultId === "o1k1")
    : own;
}

function checkBad(rule: AnyRule, example: BadExample): void {
  const { text, span } = unmark(example.text);
  const findings = findingsOf(rule, example);
  expect(findings.map(({ messageId }) => messageId)).toEqual([example.is]);
  const [finding] = findings;
  expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toEqual(
    span && text.slice(span.start, span.end),
  );
  expect(finding?.message.length).toBeLessThanOrEqual(90);
  for (const said of [finding?.message, finding?.why, finding?.todo, finding?.ask ?? ""]) {
    expect(said).not.toMatch(/\{\{|undefined/u);
  }
  const fixed = finding?.fix ? applyFix(text, finding.fix) : undefined;
  expect(fixed).toBe(example.fixed);
  if (fixed === undefined) return;
  const before = check(examplePlan(example, rule.meta.scope), EXAMPLE_OPTIONS);
  const after = check(examplePlan({ ...example, text: fixed }, rule.meta.scope), EXAMPLE_OPTIONS);
  const raised = after.findings.map(({ ruleId }) => ruleId);
  expect(before.findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining([...raised, rule.meta.id]),
  );
  expect(raised).not.toContain(rule.meta.id);
}

describe.each(documentedRules.map((one) => [one.rule.meta.id, one] as const))(
  "%s",
  (_, { rule, docs, examples }) => {
    it.each(examples.good)("is silent on the good $text", (example) => {
      expect(findingsOf(rule, example)).toEqual([]);
    });
    it.each(examples.looksBad)("is silent on $text, which only looks bad", (example) => {
      expect(findingsOf(rule, example)).toEqual([]);
    });
    it.each(examples.bad)("flags $text", (example) => checkBad(rule, example));

    it("shows every message in an example", () => {
      const shown = new Set(examples.bad.map(({ is }) => is));
      expect([...shown].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
    });
    it("has a good example, a bad one and one that only looks bad", () => {
      expect(examples.good.length * examples.bad.length * examples.looksBad.length).toBeGreaterThan(
        0,
      );
    });
    it("is documented", () => {
      expect(Object.values(docs).every((text) => text.length > 10)).toBe(true);
    });
  },
);

describe("the catalogue", () => {
  it("runs every documented rule and documents every rule that runs", () => {
    const running = Object.values(catalog).flat();
    expect(documentedRules.map(({ rule }) => rule.meta.id).toSorted()).toEqual(
      running.map(({ meta }) => meta.id).toSorted(),
    );
  });

  it("names each rule by its scope", () => {
    const prefix = { keyResult: "kr/", objective: "objective/", set: "set/", plan: "plan/" };
    for (const { rule } of documentedRules) {
      expect(rule.meta.id.startsWith(prefix[rule.meta.scope])).toBe(true);
    }
  });
});
