/** Business key results that nothing in the plan feeds. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/parent-unfed",
    scope: "plan",
    group: "alignment",
    severity: { starter: "nudge", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Our method; Doerr",
    anyLanguage: true,
  },
  label: "parent unfed",
  messages: {
    none: {
      what: "Nothing here feeds a business key result yet.",
      why: "Leadership reads the plan through what it moves above.",
      todo: "Link each key result to the one above that moves when it does.",
      ask: "Which business key result moves when yours do?",
    },
    one: {
      what: "Nothing here feeds “{{parent}}”.",
      why: "What nobody feeds is expected of everybody and done by no one.",
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
