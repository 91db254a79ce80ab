/** A set of things done and made, or of figures of the system, with no result for anyone. */
import { defineRule } from "../../define.ts";
import { onlyRuns } from "../signs/balance.ts";
import { explores } from "../signs/stands.ts";

export const rule = defineRule({
  meta: {
    id: "set/no-outcome",
    scope: "set",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "warning" },
    cost: 8,
    source: "Gothelf; Castro",
    options: { share: { default: 0, min: 0, max: 100 } },
  },
  label: "no outcome",
  messages: {
    none: "None of these {{count}} says what changes, or for whom.",
    few: "{{outcomes}} of {{count}} say what changes, where {{share}}% are asked for.",
    system: "All of these look at the system. What changes for people or the business?",
  },
  check(set, { plan, settings: { share } }) {
    const { keyResults } = set;
    if (keyResults.length < 2 || keyResults.some((kr) => explores(kr, plan))) return [];
    if (onlyRuns(set)) return [{ messageId: "system", atMost: "nudge" }];
    const outcomes = keyResults.filter(({ reading }) => reading.kind === "outcome").length;
    if (outcomes > 0 && outcomes * 100 >= share * keyResults.length) return [];
    const data = {
      outcomes: String(outcomes),
      count: String(keyResults.length),
      share: String(share),
    };
    return [{ messageId: outcomes === 0 ? "none" : "few", data }];
  },
});
