/** Growth, and nothing that must not get worse meanwhile. */
import { defineRule } from "../../define.ts";
import { has } from "../signs/balance.ts";
import { holdsLevel } from "../signs/guarded.ts";
import { saysHarm } from "../signs/promise.ts";
import { asksSatisfaction } from "../signs/users.ts";

export const rule = defineRule({
  meta: {
    id: "set/missing-guardrail",
    scope: "set",
    group: "balance",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 5,
    source: "Grove; Doerr",
    options: { outcomes: { default: 2, min: 1, max: 10 } },
  },
  label: "no guardrail",
  messages: {
    unguarded: "Nothing says what must not get worse meanwhile.",
  },
  check(set, { plan, settings }) {
    if (set.measuredOutcomes < settings.outcomes || plan.plan.pattern === "exploration") return [];
    if (set.reading.research) return [];
    if (has(set, "operational")) return [];
    const holds = set.keyResults.some(
      (kr) => holdsLevel(kr) || saysHarm(kr.text) || asksSatisfaction(kr),
    );
    const grows = set.keyResults.some(
      ({ reading }) => reading.kind === "outcome" && reading.direction === "increase",
    );
    return grows && !holds ? [{ messageId: "unguarded" }] : [];
  },
});
