/** A metric that the house asks of every plan. */
import { defineRule } from "../../define.ts";
import { findPhrase } from "../signs/house.ts";

export const rule = defineRule({
  meta: {
    id: "plan/house-metric",
    scope: "plan",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "House rules",
  },
  label: "house metric",
  messages: {
    missing: "The house asks for {{metric}}, and nothing here has it.",
  },
  check({ objectives }, { options }) {
    const metrics = options.house?.metrics ?? [];
    if (metrics.length === 0 || objectives.length === 0) return [];
    const lines = objectives.flatMap(({ keyResults }) => keyResults.map(({ text }) => text));
    return metrics
      .filter(({ words }) => !words.some((word) => lines.some((text) => findPhrase(text, word))))
      .map(({ name }) => ({ messageId: "missing", data: { metric: name, about: name } }));
  },
});
