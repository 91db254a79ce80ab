/** Something is built, and nothing asks whether people use it. */
import { defineRule } from "../../define.ts";
import { buildsSystem, has, onlyRuns, tendsLive } from "../signs/balance.ts";
import { asksUsers } from "../signs/users.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-adoption",
    scope: "set",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 12,
    source: "Our method",
  },
  label: "no adoption",
  messages: {
    nobody: "Nothing here says who uses it.",
  },
  check(set, { plan }) {
    if (set.keyResults.length < 2 || asksUsers(set)) return [];
    // Whoever keeps things running may have no users of their own.
    const keepsRunning = (set.roles.get("operational") ?? 0) >= 2;
    // Then it is enough that another objective of the plan asks who uses it.
    if (plan.adopts && (keepsRunning || onlyRuns(set))) return [];
    if (buildsSystem(set, plan)) {
      return [{ messageId: "nobody", ...(keepsRunning ? { atMost: "nudge" } : {}) }];
    }
    const runs = plan.plan.pattern === null && onlyRuns(set) && !tendsLive(set);
    return runs && has(set, "operational") ? [{ messageId: "nobody", atMost: "nudge" }] : [];
  },
});
