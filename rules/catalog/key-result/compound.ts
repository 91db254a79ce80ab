/** Two results in one line. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import { hasJoint, hasTwoLevels, splitInTwo } from "../split.ts";

export const rule = defineRule({
  meta: {
    id: "kr/compound",
    scope: "keyResult",
    group: "clarity",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Google re:Work; Wodtke",
  },
  label: "two in one",
  messages: {
    split: {
      what: "“{{second}}” is a second result.",
      why: "When one half is reached and the other is not, the line has no score.",
      todo: "Make it two: “{{first}}” and “{{second}}”.",
    },
    two: {
      what: "This line holds two results.",
      why: "When one half is reached and the other is not, the line has no score.",
      todo: "Give each its own line, or keep the one that matters more.",
      ask: "Which of the two matters more?",
    },
  },
  check(kr) {
    const joined = kr.reading.compound && hasJoint(kr.text);
    if (!joined && !hasTwoLevels(kr.text)) return [];
    const halves = splitInTwo(kr.text);
    if (!halves) return [{ messageId: "two" }];
    const { first, second, span } = halves;
    return [{ messageId: "split", span, data: { first, second } }];
  },
});

export const docs: RuleDocs = {
  title: "One result a line",
  why: "A line with two results has no score when only one is reached.",
  how: "Split it where the second result begins, or keep the one that matters more.",
  whenNot: "A guardrail that belongs to the same metric, such as a level and its percentile.",
};

export const examples: RuleExamples = {
  good: [{ text: "NPS rises from 30 to 40" }],
  bad: [
    {
      text: "NPS rises from 30 to 40 and «churn falls from 5% to 3%»",
      is: "split",
    },
    { text: "Port 11 heuristics to the rule service and delete the old worker", is: "two" },
  ],
  looksBad: [
    { text: "Handling time for claims and appeals falls from 6 h to 3 h" },
    { text: "MTTR for Sev1 and Sev2 is at most 45 minutes" },
  ],
};
