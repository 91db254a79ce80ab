/** Growth, and nothing that must not get worse meanwhile. */
import { defineRule } from "../../define.ts";
import { asksUsers, has } from "../balance.ts";
import { saysHarm } from "../promise.ts";

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
    if (has(set, "guardrail") || has(set, "operational") || asksSatisfaction(set)) return [];
    const holds = set.keyResults.some(
      ({ reading, text }) => reading.direction === "hold" || saysHarm(text),
    );
    const grows = set.keyResults.some(
      ({ reading }) => reading.kind === "outcome" && reading.direction === "increase",
    );
    return grows && !holds ? [{ messageId: "unguarded" }] : [];
  },
});

const asksSatisfaction = (set: Parameters<typeof asksUsers>[0]): boolean =>
  !has(set, "adoption") && asksUsers(set);
