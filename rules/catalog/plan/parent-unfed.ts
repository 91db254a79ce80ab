/** Business key results that nothing in the plan feeds. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/parent-unfed",
    scope: "plan",
    group: "alignment",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method; Doerr",
  },
  label: "parent unfed",
  messages: {
    none: {
      what: "Nothing here feeds a business key result yet.",
      why: "Leadership reads the plan through what it moves above.",
      todo: "Link each key result to the parent that moves when it does.",
      ask: "Which business key result moves when yours do?",
    },
    one: {
      what: "Nothing here feeds “{{parent}}”.",
      why: "A parent that no one feeds is expected of everybody and done by nobody.",
      todo: "Link a key result to it, add one, or say openly that another team feeds it.",
      ask: "Is another team on it?",
    },
  },
  check({ plan, objectives, fed }) {
    const { parents } = plan;
    if (parents.length === 0 || objectives.length === 0) return [];
    const unfed = parents.filter(({ id }) => !fed.has(id));
    if (unfed.length === parents.length) return [{ messageId: "none" }];
    return unfed.map(({ text }) => ({
      messageId: "one",
      data: { parent: text.trim(), about: text },
    }));
  },
});

export const docs: RuleDocs = {
  title: "Feed the level above",
  why: "A plan that feeds no business key result is not part of the company's aims.",
  how: "Link key results to the parents that they move, and name openly what others feed.",
  whenNot: "Parents that another team feeds: set the finding aside for them.",
};

const PARENTS = [
  "Median claim settlement from 12 days to 5 days",
  "Cost per claim from 41 to 30 EUR",
];
const LINE = "30% of motor claims settled with no handler, up from 4%";

export const examples: RuleExamples = {
  good: [
    { text: "Simple claims settle themselves", beside: [LINE], parents: PARENTS, feeds: [1, 2] },
  ],
  bad: [
    { text: "Simple claims settle themselves", beside: [LINE], parents: PARENTS, is: "none" },
    {
      text: "Simple claims settle themselves",
      beside: [LINE],
      parents: PARENTS,
      feeds: [1],
      is: "one",
    },
  ],
  looksBad: [{ text: "Simple claims settle themselves", beside: [LINE] }],
};
