/** A translation has every text of every rule, with the same data in it. */
import { describe, expect, it } from "vitest";
import { documentedRules } from "../catalog/documented.ts";
import { check } from "../check.ts";
import type { Message } from "../define.ts";
import { exampleOptions, examplePlan } from "../examples.ts";
import { germanDocs } from "./de-docs.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";

const names = (message: Partial<Message> | undefined): string[] =>
  [...new Set(JSON.stringify(message ?? "").match(/\{\{\w+\}\}/gu))].toSorted();

const rules = documentedRules.map(({ rule }) => [rule.meta.id, rule] as const);

describe.each([
  ["German", german],
  ["English", english],
])("%s", (_, pack) => {
  it("names every rule and no other", () => {
    expect(Object.keys(pack).toSorted()).toEqual(rules.map(([id]) => id).toSorted());
  });

  it.each(rules)("has advice on each message of %s", (id, { messages }) => {
    expect(Object.keys(pack[id]?.messages ?? {}).toSorted()).toEqual(
      Object.keys(messages).toSorted(),
    );
  });
});

describe.each([["German", german]])("%s", (_, pack) => {
  it.each(rules)("says all that %s says", (id, { messages }) => {
    expect(pack[id]?.label).toBeDefined();
    for (const [messageId, what] of Object.entries(messages)) {
      const message = { what, ...english[id]?.messages[messageId] };
      const translated = pack[id]?.messages[messageId];
      expect(names(translated)).toEqual(names(message));
      expect(Object.keys(translated ?? {})).toEqual(Object.keys(message));
    }
  });

  it("keeps every message to 90 characters", () => {
    for (const { rule, examples } of documentedRules) {
      for (const bad of examples.bad) {
        const plan = examplePlan(bad, rule.meta.scope);
        const { findings } = check(plan, exampleOptions(bad, rule.meta.id), { en: pack });
        expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThanOrEqual(90);
      }
    }
  });
});

describe("the pages of the rules in German", () => {
  it("are there for every rule and no other", () => {
    expect(Object.keys(germanDocs).toSorted()).toEqual(rules.map(([id]) => id).toSorted());
  });

  it.each(documentedRules.map(({ rule, docs }) => [rule.meta.id, docs] as const))(
    "say of %s what each option is for",
    (id, docs) => {
      expect(Object.keys(germanDocs[id]?.options ?? {}).toSorted()).toEqual(
        Object.keys(docs.options ?? {}).toSorted(),
      );
    },
  );
});
