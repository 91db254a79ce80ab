/** Something runs, and nothing asks whether it is fit to. */
import { defineRule } from "../../define.ts";
import { buildsSystem, has } from "../balance.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-operational",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "Our method",
  },
  label: "no running level",
  messages: {
    unrun: {
      what: "Nothing here says whether it is fit to run.",
      why: "What is slow, costly or down is not used twice.",
      todo: "Add one level: latency, availability, error rate, cost per use or drift.",
      ask: "What would make people stop using it: slow, wrong, costly or down?",
    },
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || !buildsSystem(set, plan)) return [];
    if (has(set, "operational") || has(set, "maintenance")) return [];
    return [{ messageId: "unrun" }];
  },
});
