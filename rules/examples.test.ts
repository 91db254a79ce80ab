/** Every rule's own examples are its tests. */
import { describe, expect, it } from "vitest";
import { documentedRules } from "./catalog/documented.ts";
import { catalog } from "./catalog/index.ts";
import { check } from "./check.ts";
import type { AnyRule, BadExample, Example } from "./define.ts";
import { exampleOptions, examplePlan, unmark } from "./examples.ts";
import { applyFix } from "./fix.ts";
import type { Finding } from "./okr.ts";

/** What the rule says to the example, at the example's own line. */
function findingsOf(rule: AnyRule, example: Example): Finding[] {
  const { findings } = check(
    examplePlan(example, rule.meta.scope),
    exampleOptions(example, rule.meta.id),
  );
  const own = findings.filter(({ ruleId }) => ruleId === rule.meta.id);
  return rule.meta.scope === "keyResult"
    ? own.filter(({ keyResultId }) => keyResultId === "o1k1")
    : own;
}

/** What a reader sees of a bad example's findings. */
function seen(rule: AnyRule, example: BadExample): unknown[] {
  const { text } = unmark(example.text);
  return findingsOf(rule, example).map(({ messageId, span, fix }) => ({
    is: messageId,
    words: span && text.slice(span.start, span.end),
    fixed: fix ? applyFix(text, fix) : undefined,
  }));
}

/** Ids of all rules that find something in the example with this text. */
function raised(rule: AnyRule, example: Example, text: string): string[] {
  const plan = examplePlan({ ...example, text }, rule.meta.scope);
  return check(plan, exampleOptions(example, rule.meta.id)).findings.map(({ ruleId }) => ruleId);
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
    it.each(examples.bad)("flags $text once, at the marked words", (example) => {
      const { text, span } = unmark(example.text);
      const words = span && text.slice(span.start, span.end);
      expect(seen(rule, example)).toEqual([{ is: example.is, words, fixed: example.fixed }]);
    });
    it.each(examples.bad)("speaks in short and whole sentences to $text", (example) => {
      for (const { message, why, todo, ask } of findingsOf(rule, example)) {
        expect(message.length).toBeLessThanOrEqual(90);
        expect([message, why, todo, ask].join(" ")).not.toMatch(/\{\{|undefined|“”/u);
      }
    });
    it.each(examples.bad.flatMap(({ fixed, ...bad }) => (fixed ? [{ fixed, bad }] : [])))(
      "raises nothing else with its fix $fixed",
      ({ fixed, bad }) => {
        const before = raised(rule, bad, unmark(bad.text).text);
        expect([...raised(rule, bad, fixed), rule.meta.id].toSorted()).toEqual(before.toSorted());
      },
    );

    it("shows every message in an example", () => {
      const shown = new Set(examples.bad.map(({ is }) => is));
      expect([...shown].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
    });
    it("has a good example, a bad one and one that only looks bad", () => {
      const { good, bad, looksBad } = examples;
      expect(Math.min(good.length, bad.length, looksBad.length)).toBeGreaterThan(0);
    });
    it("says what each of its options is for, and shows it at work", () => {
      const names = Object.keys(rule.meta.options ?? {});
      expect(Object.keys(docs.options ?? {})).toEqual(names);
      const set = [...examples.bad, ...examples.looksBad].flatMap(({ options = {} }) =>
        Object.keys(options),
      );
      expect([...new Set(set)].toSorted()).toEqual(names.toSorted());
    });
    it("is documented", () => {
      const { options = {}, ...texts } = docs;
      const all = [...Object.values(texts), ...Object.values(options)];
      expect(all.every((text) => text.length > 10)).toBe(true);
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
