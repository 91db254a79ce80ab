/** More objectives than a team can hold. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/objective-count",
    scope: "plan",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Google re:Work; Wodtke",
  },
  label: "number of objectives",
  messages: {
    several: {
      what: "{{count}} objectives: more than three are hard for one team.",
      why: "Focus is what an objective is for, and every further one takes some away.",
      todo: "Keep the three that matter most.",
      ask: "Which one would you drop first?",
    },
    many: {
      what: "{{count}} objectives: five are the most that a team can hold.",
      why: "With everything important, nothing is.",
      todo: "Keep three, and park the rest where they are not forgotten.",
      ask: "Which three would you keep?",
    },
  },
  check({ objectives }) {
    const data = { count: String(objectives.length) };
    if (objectives.length > 5) return [{ messageId: "many", data }];
    return objectives.length > 3 ? [{ messageId: "several", data, atMost: "nudge" }] : [];
  },
});

export const docs: RuleDocs = {
  title: "Three objectives, five at most",
  why: "Focus is what an objective is for.",
  how: "Keep the three that matter most and park the rest.",
  whenNot: "Plans that hold several teams: give each its own.",
};

const objectives = (count: number): { text: string; keyResults: string[] }[] =>
  [
    "Night shifts get quiet",
    "Newsletters that people forward",
    "Numbers on day five",
    "Answers before people get angry",
    "First weeks feel effortless",
  ]
    .slice(0, count)
    .map((text) => ({ text, keyResults: ["NPS rises from 30 to 40", "WAU 42k"] }));

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", objectives: objectives(1) }],
  bad: [
    { text: "Simple claims settle themselves", objectives: objectives(3), is: "several" },
    { text: "Simple claims settle themselves", objectives: objectives(5), is: "many" },
  ],
  looksBad: [{ text: "Simple claims settle themselves", objectives: objectives(2) }],
};
