/** More objectives than a team can hold. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/objective-count",
    scope: "plan",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Google re:Work; Wodtke",
    anyLanguage: true,
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
