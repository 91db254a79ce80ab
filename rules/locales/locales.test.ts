/** A translation has every text of every rule, with the same data in it. */
import { describe, expect, it } from "vitest";
import { documentedRules } from "../catalog/documented.ts";
import { check } from "../check.ts";
import type { Message } from "../define.ts";
import { exampleOptions, examplePlan } from "../examples.ts";
import { german } from "./de.ts";

const names = (message: Message | undefined): string[] =>
  [...new Set(JSON.stringify(message ?? "").match(/\{\{\w+\}\}/gu))].toSorted();

describe.each([["German", german]])("%s", (_, pack) => {
  it("names every rule and no other", () => {
    expect(Object.keys(pack).toSorted()).toEqual(
      documentedRules.map(({ rule }) => rule.meta.id).toSorted(),
    );
  });

  it.each(documentedRules.map(({ rule }) => [rule.meta.id, rule] as const))(
    "says all that %s says",
    (id, { messages }) => {
      const translated = pack[id]?.messages ?? {};
      expect(Object.keys(translated).toSorted()).toEqual(Object.keys(messages).toSorted());
      for (const [messageId, message] of Object.entries(messages)) {
        expect(names(translated[messageId])).toEqual(names(message));
        expect(Object.keys(translated[messageId] ?? {})).toEqual(Object.keys(message));
      }
    },
  );

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
