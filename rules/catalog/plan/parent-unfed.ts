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
    none: "Nothing here feeds a business key result yet.",
    one: "Nothing here feeds “{{parent}}”.",
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
