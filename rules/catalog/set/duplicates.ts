/** The same key result twice. */
import type { Problem, RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "set/duplicates",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 10,
    source: "Our method",
  },
  label: "duplicate",
  messages: {
    same: {
      what: "“{{twin}}” is there twice.",
      why: "A result that counts twice hides what else the objective needs.",
      todo: "Keep one, or say how they differ.",
      ask: "How do the two differ?",
    },
  },
  check({ keyResults }) {
    const seen = new Set<string>();
    const problems: Problem[] = [];
    for (const { id, text } of keyResults) {
      const words =
        text
          .toLowerCase()
          .match(/[\p{L}\p{N}%]+/gu)
          ?.join(" ") ?? "";
      if (words === "") continue;
      if (seen.has(words)) {
        const data = { twin: text.trim(), about: text };
        problems.push({ messageId: "same", keyResultId: id, data });
      }
      seen.add(words);
    }
    return problems;
  },
});

export const docs: RuleDocs = {
  title: "Say each result once",
  why: "A duplicate takes the place of a result that is missing.",
  how: "Keep one of the two, or write what makes them differ.",
  whenNot: "The same metric for two groups of people, each named.",
};

export const examples: RuleExamples = {
  good: [{ text: "Night shifts get quiet", beside: ["NPS rises from 30 to 40", "WAU 42k"] }],
  bad: [
    {
      text: "Night shifts get quiet",
      beside: ["NPS rises from 30 to 40", "NPS rises from 30 to 40."],
      is: "same",
    },
  ],
  looksBad: [
    {
      text: "Night shifts get quiet",
      beside: ["NPS of handlers rises from 30 to 40", "NPS of customers rises from 30 to 40"],
    },
  ],
};
