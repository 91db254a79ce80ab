/** Something is live, and the plan leaves no room to keep it so. */
import { defineRule } from "../../define.ts";
import { lazyPattern } from "../../lazy-pattern.ts";
import type { ReadPlan } from "../../read-plan.ts";
import { has } from "../signs/balance.ts";

export const rule = defineRule({
  meta: {
    id: "plan/maintenance",
    scope: "plan",
    group: "balance",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 15,
    source: "Our method",
  },
  label: "no maintenance",
  messages: {
    forgotten: "“{{model}}” is live, and nothing here keeps it fit.",
  },
  check({ plan, objectives }) {
    const model = plan.live[0];
    if (!model || objectives.length === 0) return [];
    if (objectives.some((set) => has(set, "maintenance"))) return [];
    const runs = objectives.some((set) => has(set, "operational"));
    if (runs && runsWhatIsLive(plan.live, objectives)) return [];
    const cap = runs ? ({ atMost: "nudge" } as const) : {};
    return [{ messageId: "forgotten", data: { model, about: model }, ...cap }];
  },
});

const NAME = lazyPattern(String.raw`\p{L}{5,}`, "gu");

/** Whether a level of running is about one of the live things: it shares a word of its name. */
function runsWhatIsLive(live: readonly string[], objectives: ReadPlan["objectives"]): boolean {
  const names = new Set(live.flatMap((name) => name.toLowerCase().match(NAME()) ?? []));
  const lines = objectives.flatMap(({ keyResults }) => keyResults);
  return lines.some(
    ({ text, reading }) =>
      reading.roles.includes("operational") &&
      (text.toLowerCase().match(NAME()) ?? []).some((word) => names.has(word)),
  );
}
