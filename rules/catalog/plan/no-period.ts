/** A plan without a period: said once, where most of its lines give no date. */
import { defineRule } from "../../define.ts";

export const rule = defineRule({
  meta: {
    id: "plan/no-period",
    scope: "plan",
    group: "measurable",
    severity: { starter: "off", standard: "nudge", strict: "nudge" },
    cost: 5,
    source: "Doerr",
    anyLanguage: true,
  },
  label: "no period",
  messages: {
    missing: "No period: by when are {{count}} of these {{all}} key results due?",
  },
  check({ objectives, undated }) {
    if (undated === 0) return [];
    const lines = objectives.flatMap(({ keyResults }) => keyResults);
    const all = lines.filter(({ text }) => text.trim() !== "").length;
    return [{ messageId: "missing", data: { count: String(undated), all: String(all) } }];
  },
});
