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
    several: "{{count}} objectives: more than {{few}} are hard for one team.",
    many: "{{count}} objectives: more than {{most}} are too many for any team.",
  },
  check({ objectives }, { settings: { few, most } }) {
    const data = { count: String(objectives.length), few: String(few), most: String(most) };
    if (objectives.length > most) return [{ messageId: "many", data }];
    return objectives.length > few ? [{ messageId: "several", data, atMost: "nudge" }] : [];
  },
});
