/** Something runs, and nothing asks whether it is fit to. */
import { defineRule } from "../../define.ts";
import { buildsSystem, has } from "../signs/balance.ts";
import { measuresRunning } from "../signs/guarded.ts";

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
    unrun: "Nothing here says whether it is fit to run.",
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || !buildsSystem(set, plan)) return [];
    if (has(set, "operational") || has(set, "maintenance")) return [];
    if (measuresRunning(set)) return [];
    return [{ messageId: "unrun" }];
  },
});
