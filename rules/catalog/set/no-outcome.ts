/** A set of things done and made, with no result among them. */
import { defineRule } from "../../define.ts";
import { explores } from "../stands.ts";

export const rule = defineRule({
  meta: {
    id: "set/no-outcome",
    scope: "set",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 8,
    source: "Gothelf; Castro",
  },
  label: "no outcome",
  messages: {
    none: {
      what: "None of these {{count}} says what changes, or for whom.",
      why: "You can do all of them and still miss the objective.",
      todo: "Add one figure that moves for users, customers or the business.",
      ask: "Who would notice if the objective were reached, and how?",
    },
  },
  check({ keyResults, measuredOutcomes }, { plan }) {
    if (keyResults.length < 2 || measuredOutcomes > 0) return [];
    if (keyResults.some((kr) => explores(kr, plan) || kr.reading.kind === "outcome")) return [];
    return [{ messageId: "none", data: { count: String(keyResults.length) } }];
  },
});
