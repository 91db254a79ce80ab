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
    options: { few: { default: 3, min: 1, max: 20 }, most: { default: 5, min: 1, max: 50 } },
  },
  label: "number of objectives",
  messages: {
    several: {
      what: "{{count}} objectives: more than {{few}} are hard for one team.",
      why: "Focus is what an objective is for, and every further one takes some away.",
      todo: "Keep those that matter most.",
      ask: "Which one would you drop first?",
    },
    many: {
      what: "{{count}} objectives: more than {{most}} are too many for any team.",
      why: "With everything important, nothing is.",
      todo: "Keep those that matter most, and park the rest where they are not forgotten.",
      ask: "Which of them would you keep?",
    },
  },
  check({ objectives }, { settings: { few, most } }) {
    const data = { count: String(objectives.length), few: String(few), most: String(most) };
    if (objectives.length > most) return [{ messageId: "many", data }];
    return objectives.length > few ? [{ messageId: "several", data, atMost: "nudge" }] : [];
  },
});
